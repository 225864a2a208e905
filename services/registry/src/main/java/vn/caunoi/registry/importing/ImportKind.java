package vn.caunoi.registry.importing;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** A kind of list that can be imported. */
public interface ImportKind {

    /** Name in the API, in kebab-case. */
    String name();

    /** Columns in the order of the template. */
    List<ImportColumn> columns();

    /** Lines of the template that show how it is filled in; of invented people. */
    List<List<String>> examples();

    /** Looks up what the lines will be compared with; inside the caller's session. */
    Uni<ImportJudge> prepare(ImportScope scope, List<ImportRow> rows);

    /**
     * Writes what was planned; inside the caller's transaction.
     *
     * <p>Fails with {@link ImportOutdated} when anything that the plan was compared with has changed.
     */
    Uni<Void> apply(List<PlannedRow> rows);
}
