package vn.caunoi.registry.spokesperson;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;
import vn.caunoi.registry.agency.ActsForAgency;

@Path("/v1/agencies/{id}/persons")
@Tag(name = "spokespersons")
public class PersonResource {

    private final PersonService persons;

    @Inject
    PersonResource(PersonService persons) {
        this.persons = persons;
    }

    @GET
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listPersons", summary = "Who has or had a role in an agency")
    public Uni<PersonList> list(@PathParam("id") UUID id) {
        return persons.ofAgency(id);
    }

    @PUT
    @Path("{personId}/personal-contact")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "recordPersonalContact",
            summary = "Replace the personal contact of a person",
            description = "Never published. Without phone and e-mail the contact is forgotten.")
    public Uni<RestResponse<PersonView>> record(
            @PathParam("id") UUID id,
            @PathParam("personId") UUID personId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RecordPersonalContact body) {
        return persons.record(id, personId, ETags.requireVersion(ifMatch), body)
                .map(view -> ETags.ok(view, view.version()));
    }

    @POST
    @Path("{personId}/personal-contact/disclosure")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "revealPersonalContact",
            summary = "See the personal contact of a person, and say why",
            description = "Every list shows it masked. Who looked and why is kept in the trail of changes.")
    public Uni<RevealedContact> reveal(
            @PathParam("id") UUID id,
            @PathParam("personId") UUID personId,
            @NotNull @Valid RevealPersonalContact body) {
        return persons.reveal(id, personId, body);
    }
}
