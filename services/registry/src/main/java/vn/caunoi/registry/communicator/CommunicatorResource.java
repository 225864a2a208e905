package vn.caunoi.registry.communicator;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.Downloads;
import vn.caunoi.problem.ETags;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@Path("/v1/communicators")
@Tag(name = "communicators")
public class CommunicatorResource {

    private final CommunicatorService communicators;
    private final Vocabulary vocabulary;

    @Inject
    CommunicatorResource(CommunicatorService communicators, Vocabulary vocabulary) {
        this.communicators = communicators;
        this.vocabulary = vocabulary;
    }

    @GET
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listCommunicators", summary = "Communicators of the own agency, or of all")
    public Uni<Page<CommunicatorView>> list(
            @Parameter(description = "Words of a name, a post, a village or a number; diacritics do not matter.")
                    @QueryParam("q")
                    @Size(max = 100)
                    @Nullable
                    String q,
            @QueryParam("kind") @Nullable CommunicatorKind kind,
            @QueryParam("level") @Size(max = 20) @Nullable String level,
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("commune") @Nullable UUID commune,
            @QueryParam("language") @Size(max = 20) @Nullable String language,
            @Parameter(description = "true: those of today; false: the others.") @QueryParam("active") @Nullable
                    Boolean active,
            @BeanParam @Valid PageRequest page) {
        return communicators.search(new CommunicatorQuery(q, kind, level, agency, commune, language, active), page);
    }

    @GET
    @Path("export")
    @Produces("text/csv; charset=utf-8")
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "exportCommunicators",
            summary = "The same list as a spreadsheet that can be corrected and imported again")
    public Uni<RestResponse<String>> export(
            @QueryParam("q") @Size(max = 100) @Nullable String q,
            @QueryParam("kind") @Nullable CommunicatorKind kind,
            @QueryParam("level") @Size(max = 20) @Nullable String level,
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("commune") @Nullable UUID commune,
            @QueryParam("language") @Size(max = 20) @Nullable String language,
            @QueryParam("active") @Nullable Boolean active) {
        return communicators
                .export(new CommunicatorQuery(q, kind, level, agency, commune, language, active))
                .map(found -> Downloads.of(CommunicatorSheet.csv(found, vocabulary), "communicators.csv"));
    }

    @GET
    @Path("vocabulary")
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getCommunicatorVocabulary", summary = "Levels and languages to choose from")
    public VocabularyView vocabulary() {
        return new VocabularyView(vocabulary.levels(), vocabulary.languages());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getCommunicator", summary = "One communicator")
    public Uni<RestResponse<CommunicatorView>> get(@PathParam("id") UUID id) {
        return communicators.get(id).map(CommunicatorResource::tagged);
    }

    @PUT
    @Path("{id}")
    @ActsForCommunicator
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "changeCommunicator", summary = "Replace what is known of a communicator")
    public Uni<RestResponse<CommunicatorView>> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RecordCommunicator body) {
        return communicators.change(id, ETags.requireVersion(ifMatch), body).map(CommunicatorResource::tagged);
    }

    @POST
    @Path("{id}/retirement")
    @ActsForCommunicator
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "retireCommunicator", summary = "End the time of a communicator")
    public Uni<RestResponse<CommunicatorView>> retire(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RetireCommunicator body) {
        return communicators
                .retire(id, ETags.requireVersion(ifMatch), body.lastDay())
                .map(CommunicatorResource::tagged);
    }

    static RestResponse<CommunicatorView> tagged(CommunicatorView view) {
        return ETags.ok(view, view.version());
    }
}
