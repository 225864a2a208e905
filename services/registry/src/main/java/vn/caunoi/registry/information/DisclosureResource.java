package vn.caunoi.registry.information;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@Path("/v1/disclosures")
@Tag(name = "information")
public class DisclosureResource {

    private final DisclosureService disclosures;

    @Inject
    DisclosureResource(DisclosureService disclosures) {
        this.disclosures = disclosures;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listDisclosures", summary = "What agencies have made public, the newest first")
    public Uni<Page<DisclosureView>> list(
            @Parameter(description = "Words of the title; diacritics do not matter.")
                    @QueryParam("q")
                    @Size(max = 100)
                    @Nullable
                    String q,
            @QueryParam("agency") @Nullable UUID agency,
            @BeanParam @Valid PageRequest page) {
        return disclosures.published(q, agency, page);
    }

    @PUT
    @Path("{id}")
    @ActsForDisclosure
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "changeDisclosure", summary = "Replace what is known of an entry of the list")
    public Uni<RestResponse<DisclosureView>> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RecordDisclosure body) {
        return disclosures.change(id, ETags.requireVersion(ifMatch), body).map(DisclosureResource::tagged);
    }

    @POST
    @Path("{id}/publication")
    @ActsForDisclosure
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "publishDisclosure", summary = "Say that it is public, since when and for how long")
    public Uni<RestResponse<DisclosureView>> publish(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PublishDisclosure body) {
        return disclosures.publish(id, ETags.requireVersion(ifMatch), body).map(DisclosureResource::tagged);
    }

    static RestResponse<DisclosureView> tagged(DisclosureView view) {
        return ETags.ok(view, view.version());
    }
}
