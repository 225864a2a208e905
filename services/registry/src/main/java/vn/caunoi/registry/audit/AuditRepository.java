package vn.caunoi.registry.audit;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;

@ApplicationScoped
class AuditRepository implements PanacheRepositoryBase<AuditEntry, UUID> {

    private static final Sort NEWEST_FIRST = Sort.descending("position");

    /** Newest first, one more than asked for, which tells whether there are more. */
    Uni<List<AuditEntry>> newest(AuditQuery query) {
        StringBuilder where = new StringBuilder("position is not null");
        Map<String, Object> values = new HashMap<>();
        condition(where, values, "entity = :entity", "entity", query.entity());
        condition(where, values, "entityId = :entityId", "entityId", query.entityId());
        condition(where, values, "agencyId = :agency", "agency", query.agency());
        condition(where, values, "actor = :actor", "actor", query.actor());
        condition(where, values, "recordedAt >= :from", "from", start(query.from()));
        condition(
                where,
                values,
                "recordedAt < :to",
                "to",
                start(query.to() == null ? null : query.to().plusDays(1)));
        condition(where, values, "position < :after", "after", query.after());
        return find(where.toString(), NEWEST_FIRST, values)
                .range(0, query.size())
                .list();
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    private static void condition(
            StringBuilder where, Map<String, Object> values, String text, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(text);
            values.put(name, value);
        }
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
