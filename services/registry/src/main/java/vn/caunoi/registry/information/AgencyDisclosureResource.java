package vn.caunoi.registry.information;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.ActsForAgency;

@Path("/v1/agencies/{id}")
@Tag(name = "information")
public class AgencyDisclosureResource {

    private final DisclosureService disclosures;

    @Inject
    AgencyDisclosureResource(DisclosureService disclosures) {
        this.disclosures = disclosures;
    }

    @GET
    @Path("disclosures")
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "listAgencyDisclosures",
            summary = "The list of information to be made public, with its gaps")
    public Uni<Page<DisclosureView>> list(
            @PathParam("id") UUID id,
            @QueryParam("q") @Size(max = 100) @Nullable String q,
            @QueryParam("state") @Nullable DisclosureState state,
            @BeanParam @Valid PageRequest page) {
        return disclosures.ofAgency(id, q, state, page);
    }

    @POST
    @Path("disclosures")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "recordDisclosure", summary = "Enter what has to be made public")
    @APIResponse(responseCode = "201", description = "Entered; its clock runs")
    public Uni<RestResponse<DisclosureView>> record(@PathParam("id") UUID id, @NotNull @Valid RecordDisclosure body) {
        return disclosures
                .record(id, body)
                .map(view ->
                        ETags.created(URI.create("/api/registry/v1/disclosures/" + view.id()), view, view.version()));
    }

    @GET
    @Path("disclosure-claims")
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "listDisclosureClaims",
            summary = "Who says that something published is wrong; what waits comes first")
    public Uni<ClaimList> claims(@PathParam("id") UUID id) {
        return disclosures.claims(id);
    }
}
