package vn.caunoi.registry.audit;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.Criteria;
import vn.caunoi.deadlines.WorkingCalendar;

@ApplicationScoped
class AuditRepository implements PanacheRepositoryBase<AuditEntry, UUID> {

    /** Newest first, one more than asked for, which tells whether there are more. */
    Uni<List<AuditEntry>> newest(AuditQuery query) {
        LocalDate from = query.from();
        LocalDate to = query.to();
        Criteria criteria = new Criteria()
                .and("e.position is not null")
                .and("e.entity = :entity", "entity", query.entity())
                .and("e.entityId = :entityId", "entityId", query.entityId())
                .and("e.agencyId = :agency", "agency", query.agency())
                .and("e.actor = :actor", "actor", query.actor())
                .and("e.recordedAt >= :from", "from", from == null ? null : WorkingCalendar.startOf(from))
                .and("e.recordedAt < :to", "to", to == null ? null : WorkingCalendar.endOf(to))
                .and("e.position < :after", "after", query.after());
        return getSession().chain(session -> criteria.bind(session.createQuery(
                        "from AuditEntry e" + criteria.where() + " order by e.position desc", AuditEntry.class))
                .setMaxResults(query.size() + 1)
                .getResultList());
    }

    /** Those behind a position, in the order of the chain. */
    Uni<List<AuditEntry>> behind(long position, int limit) {
        return find("position > ?1", Sort.ascending("position"), position)
                .range(0, limit - 1)
                .list();
    }

    Uni<@Nullable AuditEntry> at(long position) {
        return find("position = ?1", position).firstResult();
    }

    Uni<AuditHead> head() {
        return getSession().chain(session -> session.createNativeQuery(
                        "select position, hash from ledger_head where ledger = 'audit'", Object[].class)
                .getSingleResult()
                .map(row -> new AuditHead(((Number) row[0]).longValue(), (String) row[1])));
    }
}
