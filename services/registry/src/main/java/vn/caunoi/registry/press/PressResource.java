package vn.caunoi.registry.press;

import io.smallrye.mutiny.Uni;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@Path("/v1/press-entries")
@Tag(name = "press-directory")
public class PressResource {
    private final PressService press;

    @Inject
    PressResource(PressService press) {
        this.press = press;
    }

    @GET
    @RolesAllowed({
        Roles.SPOKESPERSON,
        Roles.AGENCY_EDITOR,
        Roles.AGENCY_APPROVER,
        Roles.MONITOR,
        Roles.LEADER,
        Roles.PROVINCE_ADMIN
    })
    @Operation(
            operationId = "listPressEntries",
            summary = "Press agencies, their offices and publications, accredited reporters")
    public Uni<Page<PressEntryView>> list(
            @Parameter(description = "Words of a name, a number, a position or an address; diacritics do not matter.")
                    @QueryParam("q")
                    @Size(max = 100)
                    @Nullable
                    String q,
            @Parameter(description = "Of any of these kinds.") @QueryParam("kind") List<PressKind> kind,
            @Parameter(description = "The press agency they belong to.") @QueryParam("agency") @Nullable UUID agency,
            @Parameter(description = "true: those of today; false: the others.") @QueryParam("valid") @Nullable
                    Boolean valid,
            @BeanParam @Valid PageRequest page) {
        return press.search(new PressQuery(q, kind, agency, valid), page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.SPOKESPERSON,
        Roles.AGENCY_EDITOR,
        Roles.AGENCY_APPROVER,
        Roles.MONITOR,
        Roles.LEADER,
        Roles.PROVINCE_ADMIN
    })
    @Operation(operationId = "getPressEntry", summary = "One entry of the press directory")
    public Uni<RestResponse<PressEntryView>> get(@PathParam("id") UUID id) {
        return press.get(id).map(PressResource::tagged);
    }

    @POST
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(
            operationId = "recordPressEntry",
            summary = "Record a press agency, an office, a publication, a reporter")
    @APIResponse(responseCode = "201", description = "Recorded")
    public Uni<RestResponse<PressEntryView>> record(@NotNull @Valid RecordPressEntry body) {
        return press.record(body)
                .map(view ->
                        ETags.created(URI.create("/api/registry/v1/press-entries/" + view.id()), view, view.version()));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(operationId = "changePressEntry", summary = "Replace what is known of an entry")
    public Uni<RestResponse<PressEntryView>> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RecordPressEntry body) {
        return press.change(id, ETags.requireVersion(ifMatch), body).map(PressResource::tagged);
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(operationId = "endPressEntry", summary = "End an entry: the licence or the card is no longer valid")
    public Uni<RestResponse<PressEntryView>> end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EndPressEntry body) {
        return press.end(id, ETags.requireVersion(ifMatch), body.lastDay()).map(PressResource::tagged);
    }

    private static RestResponse<PressEntryView> tagged(PressEntryView view) {
        return ETags.ok(view, view.version());
    }
}
