package vn.caunoi.registry.channel;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;
import vn.caunoi.problem.input.PlausibleTime;
import vn.caunoi.registry.agency.ActsForAgency;

@Path("/v1/agencies/{id}/channels")
@Tag(name = "channels")
public class AgencyChannelResource {

    private final ChannelService channels;

    @Inject
    AgencyChannelResource(ChannelService channels) {
        this.channels = channels;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listAgencyChannels", summary = "Official channels that an agency uses")
    public Uni<ChannelList> list(
            @PathParam("id") UUID id,
            @Parameter(description = "The day to look at; today when absent.")
                    @QueryParam("asAt")
                    @PlausibleTime
                    @Nullable
                    LocalDate asAt) {
        return channels.ofAgency(id, asAt);
    }

    @POST
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "announceChannel", summary = "Record an official channel that the agency has announced")
    @APIResponse(responseCode = "201", description = "Recorded, and public")
    public Uni<RestResponse<ChannelView>> announce(@PathParam("id") UUID id, @NotNull @Valid AnnounceChannel body) {
        return channels.announce(id, body)
                .map(view -> ETags.created(URI.create("/api/registry/v1/channels/" + view.id()), view, view.version()));
    }
}
