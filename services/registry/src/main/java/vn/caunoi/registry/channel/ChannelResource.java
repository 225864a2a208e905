package vn.caunoi.registry.channel;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/v1/channels")
@Tag(name = "channels")
public class ChannelResource {

    private final ChannelService channels;

    @Inject
    ChannelResource(ChannelService channels) {
        this.channels = channels;
    }

    @GET
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listChannels", summary = "Official channels, past ones too, of the own agency or of all")
    public Uni<Page<ChannelView>> list(
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("kind") @Nullable ChannelKind kind,
            @Parameter(description = "true: those of today; false: the others.") @QueryParam("active") @Nullable
                    Boolean active,
            @BeanParam @Valid PageRequest page) {
        return channels.search(agency, kind, active, page);
    }

    @PUT
    @Path("{id}")
    @ActsForChannel
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "changeChannel", summary = "Replace what is known of a channel")
    public Uni<RestResponse<ChannelView>> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AnnounceChannel body) {
        return channels.change(id, ETags.requireVersion(ifMatch), body).map(ChannelResource::tagged);
    }

    @POST
    @Path("{id}/end")
    @ActsForChannel
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "endChannel", summary = "End the use of a channel")
    public Uni<RestResponse<ChannelView>> end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EndChannel body) {
        return channels.end(id, ETags.requireVersion(ifMatch), body.lastDay()).map(ChannelResource::tagged);
    }

    private static RestResponse<ChannelView> tagged(ChannelView view) {
        return ETags.ok(view, view.version());
    }
}
