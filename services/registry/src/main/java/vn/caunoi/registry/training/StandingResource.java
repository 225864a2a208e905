package vn.caunoi.registry.training;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.Downloads;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@Path("/v1")
@Tag(name = "training")
public class StandingResource {

    private final StandingService standings;
    private final GapSheet sheet;

    @Inject
    StandingResource(StandingService standings, GapSheet sheet) {
        this.standings = standings;
        this.sheet = sheet;
    }

    @GET
    @Path("training-gaps")
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listTrainingGaps", summary = "Who still lacks what, of the own agency or of all")
    public Uni<Page<GapView>> list(
            @QueryParam("q") @Size(max = 100) @Nullable String q,
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("commune") @Nullable UUID commune,
            @QueryParam("kind") @Nullable TraineeKind kind,
            @QueryParam("level") @Size(max = 20) @Nullable String level,
            @QueryParam("topic") @Size(max = 40) @Nullable String topic,
            @Parameter(description = "How they stand; absent for those who lack something.")
                    @QueryParam("standing")
                    @Nullable
                    Standing standing,
            @BeanParam @Valid PageRequest page) {
        return standings.search(new GapQuery(q, agency, commune, kind, level, topic, standing), page);
    }

    @GET
    @Path("training-gaps/summary")
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getTrainingSummary", summary = "The same in figures, by agency, commune, level and topic")
    public Uni<GapSummary> summary(
            @QueryParam("q") @Size(max = 100) @Nullable String q,
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("commune") @Nullable UUID commune,
            @QueryParam("kind") @Nullable TraineeKind kind,
            @QueryParam("level") @Size(max = 20) @Nullable String level,
            @QueryParam("topic") @Size(max = 40) @Nullable String topic) {
        return standings.summary(new GapQuery(q, agency, commune, kind, level, topic, null));
    }

    @GET
    @Path("training-gaps/export")
    @Produces("text/csv; charset=utf-8")
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "exportTrainingGaps", summary = "The same list as a spreadsheet")
    public Uni<RestResponse<String>> export(
            @QueryParam("q") @Size(max = 100) @Nullable String q,
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("commune") @Nullable UUID commune,
            @QueryParam("kind") @Nullable TraineeKind kind,
            @QueryParam("level") @Size(max = 20) @Nullable String level,
            @QueryParam("topic") @Size(max = 40) @Nullable String topic,
            @QueryParam("standing") @Nullable Standing standing) {
        return standings
                .export(new GapQuery(q, agency, commune, kind, level, topic, standing))
                .map(found -> Downloads.of(sheet.csv(found), "training-gaps.csv"));
    }

    @GET
    @Path("trainees/{id}/training")
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getTrainingRecord", summary = "Courses of a communicator or officer, and what is asked")
    public Uni<TrainingRecord> record(@PathParam("id") UUID id) {
        return standings.record(id);
    }
}
