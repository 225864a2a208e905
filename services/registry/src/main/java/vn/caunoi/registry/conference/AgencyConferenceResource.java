package vn.caunoi.registry.conference;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;
import vn.caunoi.registry.agency.ActsForAgency;

@Path("/v1/agencies/{id}/conferences")
@Tag(name = "conferences")
public class AgencyConferenceResource {
    private final ConferenceService conferences;

    @Inject
    AgencyConferenceResource(ConferenceService conferences) {
        this.conferences = conferences;
    }

    @POST
    @ActsForAgency
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "planConference", summary = "Plan a press conference of this agency")
    @APIResponse(responseCode = "201", description = "Planned; nobody was told yet")
    public Uni<RestResponse<ConferenceView>> plan(@PathParam("id") UUID id, @NotNull @Valid PlanConference body) {
        return conferences
                .plan(id, body)
                .map(view ->
                        ETags.created(URI.create("/api/registry/v1/conferences/" + view.id()), view, view.version()));
    }
}
