package vn.caunoi.registry.audit;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.input.PlausibleTime;

@Path("/v1/audit")
@Tag(name = "audit")
public class AuditResource {

    private final AuditService audit;

    @Inject
    AuditResource(AuditService audit) {
        this.audit = audit;
    }

    @GET
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(operationId = "listAudit", summary = "Who changed what, newest first")
    public Uni<AuditSlice> list(
            @Parameter(description = "What was changed, such as assignment.")
                    @QueryParam("entity")
                    @Size(max = 60)
                    @Nullable
                    String entity,
            @QueryParam("entityId") @Nullable UUID entityId,
            @Parameter(description = "The agency it belongs to.") @QueryParam("agency") @Nullable UUID agency,
            @Parameter(description = "Login name of whoever changed it.")
                    @QueryParam("actor")
                    @Size(max = 100)
                    @Nullable
                    String actor,
            @Parameter(description = "First day, in Vietnam.") @QueryParam("from") @PlausibleTime @Nullable
                    LocalDate from,
            @Parameter(description = "Last day, in Vietnam.") @QueryParam("to") @PlausibleTime @Nullable LocalDate to,
            @Parameter(description = "The value of next of the stretch before.") @QueryParam("after") @Min(1) @Nullable
                    Long after,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) Integer size) {
        return audit.list(new AuditQuery(entity, entityId, agency, actor, from, to, after, size));
    }

    @GET
    @Path("/verification")
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(
            operationId = "verifyAudit",
            summary = "Whether the trail is what it was",
            description =
                    "Walks along the chain, some thousand entries at a time; go on with `next` until it is absent. "
                            + "A head that was written down earlier shows, in addition, that nothing was cut off or rewritten.")
    public Uni<ChainReport> verify(
            @Parameter(description = "The position behind which the walk begins.")
                    @QueryParam("after")
                    @DefaultValue("0")
                    @Min(0)
                    Long after,
            @Parameter(description = "Position of a head that was written down earlier.")
                    @QueryParam("anchorPosition")
                    @Min(1)
                    @Nullable
                    Long anchorPosition,
            @Parameter(description = "Hash of that head.")
                    @QueryParam("anchorHash")
                    @Pattern(regexp = "[0-9a-f]{64}")
                    @Nullable
                    String anchorHash) {
        return audit.verify(
                after, anchorPosition == null || anchorHash == null ? null : new AuditHead(anchorPosition, anchorHash));
    }

    @GET
    @Path("/export")
    @Produces("application/x-ndjson")
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(
            operationId = "exportAudit",
            summary =
                    "The whole trail, oldest first, one JSON object per line, with what is needed to check it elsewhere")
    public RestMulti<byte[]> export() {
        return RestMulti.fromMultiData(Multi.createBy()
                        .repeating()
                        .uni(AtomicLong::new, this::linesBehind)
                        .whilst(AuditLines::more)
                        .map(lines -> lines.text().getBytes(StandardCharsets.UTF_8)))
                .header("Content-Disposition", "attachment; filename=\"nhat-ky.ndjson\"")
                .build();
    }

    private Uni<AuditLines> linesBehind(AtomicLong last) {
        return audit.lines(last.get()).invoke(lines -> last.set(lines.last()));
    }
}
