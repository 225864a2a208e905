package vn.caunoi.registry.importing;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.Criteria;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<ImportBatch, UUID> {

    private static final String ROW = "select b, a.name from ImportBatch b join Agency a on a.id = b.agencyId";

    /** A batch with the name of its agency. */
    record Row(ImportBatch batch, String agencyName) {

        ImportView view() {
            return ImportView.of(batch, agencyName);
        }
    }

    /**
     * Newest first.
     *
     * @param agency null for every agency
     */
    Uni<Page<ImportView>> page(@Nullable UUID agency, PageRequest page) {
        Criteria criteria = new Criteria().and("b.agencyId = :agency", "agency", agency);
        return getSession()
                .chain(session -> criteria.page(
                        session.createQuery("select count(*) from ImportBatch b" + criteria.where(), Long.class),
                        session.createQuery(ROW + criteria.where() + " order by b.checkedAt desc, b.id", Row.class),
                        page))
                .map(found -> found.map(Row::view));
    }

    /** Fails with {@link ImportNotFound}. */
    Uni<Row> requireRow(UUID id) {
        return getSession()
                .chain(session -> session.createQuery(ROW + " where b.id = :id", Row.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(ImportNotFound::new);
    }

    /** The batch, locked until the transaction ends. Fails with {@link ImportNotFound}. */
    Uni<ImportBatch> requireForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(ImportNotFound::new);
    }

    /** Planned rows as JSON texts, in the order of the file. */
    Uni<List<String>> rows(UUID batch, @Nullable RowVerdict verdict, int offset, int size) {
        return getSession().chain(session -> {
            var query = session.createNativeQuery(
                            "select content from import_row where batch_id = :batch" + only(verdict)
                                    + " order by number limit :size offset :offset",
                            String.class)
                    .setParameter("batch", batch)
                    .setParameter("size", size)
                    .setParameter("offset", offset);
            return (verdict == null ? query : query.setParameter("verdict", verdict.name())).getResultList();
        });
    }

    Uni<Long> countRows(UUID batch, @Nullable RowVerdict verdict) {
        return getSession().chain(session -> {
            var query = session.createNativeQuery(
                            "select count(*) from import_row where batch_id = :batch" + only(verdict), Long.class)
                    .setParameter("batch", batch);
            return (verdict == null ? query : query.setParameter("verdict", verdict.name())).getSingleResult();
        });
    }

    private static String only(@Nullable RowVerdict verdict) {
        return verdict == null ? "" : " and verdict = :verdict";
    }

    /**
     * Puts the rows of a plan in the place of earlier ones, in one statement whatever their number.
     *
     * @param rows JSON array of objects with {@code number}, {@code verdict} and {@code content}
     */
    Uni<Void> replaceRows(UUID batch, String rows) {
        return getSession().chain(session -> session.createNativeQuery("delete from import_row where batch_id = :batch")
                .setParameter("batch", batch)
                .executeUpdate()
                .chain(() -> session.createNativeQuery(
                                """
                                insert into import_row (batch_id, number, verdict, content)
                                select :batch, row.number, row.verdict, row.content
                                from json_to_recordset(cast(cast(:rows as varchar) as json))
                                    as row (number integer, verdict varchar, content varchar)
                                """)
                        .setParameter("batch", batch)
                        .setParameter("rows", rows)
                        .executeUpdate())
                .replaceWithVoid());
    }

    /** What an agency has looked at and not yet written. */
    Uni<List<ImportBatch>> openOf(UUID agency) {
        return list("agencyId = ?1 and state = ?2 order by checkedAt, id", agency, ImportState.CHECKED);
    }

    /** Deletes what nobody confirmed in time, and the lines of what was written long ago. */
    Uni<Void> forget(Instant unconfirmedBefore, Instant appliedBefore) {
        return getSession().chain(session -> session.createQuery(
                        "delete from ImportBatch b where b.state = CHECKED and b.checkedAt < :moment")
                .setParameter("moment", unconfirmedBefore)
                .executeUpdate()
                .chain(() -> session.createNativeQuery(
                                """
                                delete from import_row where batch_id in
                                    (select id from import_batch where state = 'APPLIED' and applied_at < :moment)
                                """)
                        .setParameter("moment", appliedBefore)
                        .executeUpdate())
                .replaceWithVoid());
    }

    /** Lets imports of one kind be written one after the other; ends with the transaction. */
    Uni<Void> lockKind(String kind) {
        return getSession()
                .chain(session -> session.createNativeQuery(
                                "select 1 from pg_advisory_xact_lock(hashtext('import'), hashtext(:kind))",
                                Integer.class)
                        .setParameter("kind", kind)
                        .getSingleResult())
                .replaceWithVoid();
    }
}
