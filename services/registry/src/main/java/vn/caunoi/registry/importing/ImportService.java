package vn.caunoi.registry.importing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.sheet.Table;
import vn.caunoi.registry.sheet.TableReader;

/**
 * Looks at a file, shows what it would do, writes that. Reading and judging happen beside the event loop and outside of
 * any session; what the database says lies between, in {@link BatchService}.
 */
@ApplicationScoped
public class ImportService {

    private final BatchService batches;
    private final ImportKinds kinds;
    private final ImportWorker worker;
    private final ImportConfig config;

    @Inject
    ImportService(BatchService batches, ImportKinds kinds, ImportWorker worker, ImportConfig config) {
        this.batches = batches;
        this.kinds = kinds;
        this.worker = worker;
        this.config = config;
    }

    /** Imports of the own agency, or of all, newest first. */
    public Uni<Page<ImportView>> list(PageRequest page) {
        return batches.list(page);
    }

    /** Fails with {@link ImportNotFound}, or with {@link vn.caunoi.registry.agency.NotYourAgency}. */
    public Uni<ImportView> get(UUID id) {
        return batches.get(id);
    }

    /** What the lines would do, or did. */
    public Uni<Page<PlannedRow>> rows(UUID id, @Nullable RowVerdict verdict, PageRequest page) {
        return batches.rows(id, verdict, page);
    }

    /** Looks at a file; nothing of it is written yet. */
    public Uni<ImportView> check(String kindName, UUID agencyId, String fileName, byte[] file) {
        ImportKind kind = kinds.require(kindName);
        return batches.scope(agencyId).chain(scope -> worker.run(() -> read(kind, file))
                .chain(rows -> plan(kind, scope, rows))
                .chain(plan -> batches.keep(kind.name(), scope, fileName, Plan.hashOf(file), plan)));
    }

    /** Looks at the same lines again, because the register has changed. */
    public Uni<ImportView> checkAgain(UUID id) {
        return batches.requireActing(id).chain(scope -> batches.get(id).chain(view -> batches.allRows(id)
                .chain(rows -> plan(kinds.require(view.kind()), scope, asRead(rows)))
                .chain(plan -> batches.keepAgain(id, scope, plan))));
    }

    /** Writes what was shown. */
    public Uni<ImportView> apply(UUID id, String planHash) {
        return batches.apply(id, planHash);
    }

    /** The lines with what became of them, as a spreadsheet. */
    public Uni<String> result(UUID id) {
        return batches.get(id).chain(view -> batches.allRows(id)
                .chain(rows -> worker.run(() -> ResultSheet.csv(kinds.require(view.kind()), rows))));
    }

    /** An empty list with instructions. */
    public Template template(String kindName) {
        return new Template(kinds.require(kindName));
    }

    private Uni<Plan> plan(ImportKind kind, ImportScope scope, List<ImportRow> rows) {
        return batches.prepare(kind, scope, rows).chain(judge -> worker.run(() -> Plan.of(judge, rows)));
    }

    private List<ImportRow> read(ImportKind kind, byte[] file) {
        Table table = TableReader.read(file, config.maxRows());
        ColumnMap columns = ColumnMap.of(table.header(), kind.columns());
        return table.lines().stream().map(columns::row).toList();
    }

    private static List<ImportRow> asRead(List<PlannedRow> rows) {
        return rows.stream()
                .map(row -> new ImportRow(
                        row.number(), row.cells(), row.findings().stream().anyMatch(finding -> finding.code()
                                .equals("too-many-cells"))))
                .toList();
    }
}
