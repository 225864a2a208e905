package vn.caunoi.registry.reminder;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.caunoi.registry.reminder.Notice.Mark;

/** Who was reminded of what. */
@ApplicationScoped
class ReminderRepository {

    /** Any number will do as long as nothing else in this database uses it. */
    private static final int ROUND_LOCK = 13_2026;

    /** Whether this instance may remind now; another one that is at it goes on alone. */
    Uni<Boolean> takeRound() {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select pg_try_advisory_xact_lock(" + ROUND_LOCK + ")", Boolean.class)
                .getSingleResult());
    }

    /** Whether the digests of this day are still to be written; they are from now on. */
    Uni<Boolean> openDay(LocalDate day, Instant now) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "insert into reminder_round (day, held_at) values (:day, :now) on conflict do nothing")
                .setParameter("day", day)
                .setParameter("now", now)
                .executeUpdate()
                .map(rows -> rows > 0));
    }

    /** What people were told of these clocks. */
    Uni<Set<Mark>> told(List<String> clockKeys) {
        return clockKeys.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : Panache.getSession().chain(session -> session.createNativeQuery(
                                "select clock_key, stage, recipient from reminder where clock_key in (:keys)",
                                Object[].class)
                        .setParameter("keys", clockKeys)
                        .getResultList()
                        .map(ReminderRepository::marks));
    }

    private static Set<Mark> marks(List<Object[]> rows) {
        Set<Mark> marks = new HashSet<>();
        for (Object[] row : rows) {
            marks.add(new Mark((String) row[0], Stage.valueOf((String) row[1]), (String) row[2]));
        }
        return marks;
    }

    Uni<Void> remember(Mark mark, Instant now) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        """
                        insert into reminder (clock_key, stage, recipient, reminded_at)
                        values (:key, :stage, :recipient, :now) on conflict do nothing
                        """)
                .setParameter("key", mark.clockKey())
                .setParameter("stage", mark.stage().name())
                .setParameter("recipient", mark.recipient())
                .setParameter("now", now)
                .executeUpdate()
                .replaceWithVoid());
    }

    Uni<Void> forget(Instant before) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("delete from reminder where reminded_at < :before")
                        .setParameter("before", before)
                        .executeUpdate()
                        .replaceWithVoid());
    }
}
