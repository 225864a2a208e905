package vn.caunoi.registry.calendar;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.PreconditionFailed;

@ApplicationScoped
class CalendarRepository implements PanacheRepositoryBase<RecordedDay, UUID> {

    /** Any number, as long as nothing else in the database locks it: "calendar" in ASCII. */
    private static final String CHANGE_LOCK = "7161124065395368306";

    /** Lets changes of the calendar follow each other; ends with the transaction. */
    Uni<Void> lockForChange() {
        return getSession()
                .chain(session -> session.createNativeQuery(
                                "select 1 from pg_advisory_xact_lock(" + CHANGE_LOCK + ")", Integer.class)
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** The present state; null before anything was seeded. */
    Uni<@Nullable CalendarRevision> findLatest() {
        return getSession().chain(session -> session.createQuery(
                        "from CalendarRevision order by revision desc", CalendarRevision.class)
                .setMaxResults(1)
                .getSingleResultOrNull());
    }

    /** The present state, once the program has started. */
    Uni<CalendarRevision> requireLatest() {
        return findLatest()
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("The calendar is seeded before the first request"));
    }

    /** The number of the present state; 0 before anything was seeded. */
    Uni<Long> latestRevision() {
        return findLatest().map(latest -> latest == null ? 0L : latest.revision());
    }

    /** Fails with {@link PreconditionFailed} when the calendar changed since this state. */
    Uni<Void> requireUnchangedSince(long seen) {
        return latestRevision()
                .invoke(latest -> {
                    if (latest != seen) {
                        throw new PreconditionFailed();
                    }
                })
                .replaceWithVoid();
    }

    /** Fails with {@link CalendarDayNotFound}. */
    Uni<RecordedDay> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(CalendarDayNotFound::new);
    }

    /** All days that stand. */
    Uni<List<RecordedDay>> standing() {
        return list("withdrawnAt is null order by day");
    }

    /** Days of one year, those included that no longer stand. */
    Uni<List<RecordedDay>> recorded(LocalDate from, LocalDate to) {
        return list("day between ?1 and ?2 or makeUp between ?1 and ?2 order by day, recordedAt", from, to);
    }

    /** Every date that anything was ever recorded for. */
    Uni<List<LocalDate>> everRecorded() {
        return getSession()
                .chain(session -> session.createQuery("select distinct d.day from RecordedDay d", LocalDate.class)
                        .getResultList());
    }

    Uni<Void> record(CalendarRevision revision) {
        return getSession().chain(session -> session.persist(revision));
    }

    /** A re-run takes the place of those that were still wanted. */
    Uni<Void> want(ClockRerun rerun, Instant now) {
        return getSession().chain(session -> session.createMutationQuery(
                        "update ClockRerun set closedAt = :now where closedAt is null")
                .setParameter("now", now)
                .executeUpdate()
                .chain(() -> session.persist(rerun)));
    }

    /** The latest re-runs, newest first. */
    Uni<List<ClockRerun>> reruns(int most) {
        return getSession().chain(session -> session.createQuery(
                        "from ClockRerun order by startedAt desc, id desc", ClockRerun.class)
                .setMaxResults(most)
                .getResultList());
    }

    /** How the due time of a clock moved, oldest first. */
    Uni<List<DueChange>> changes(ClockKind clock, UUID id) {
        return getSession().chain(session -> session.createQuery(
                        "from DueChange where clock = :clock and clockId = :id order by changedAt, id", DueChange.class)
                .setParameter("clock", clock)
                .setParameter("id", id)
                .getResultList());
    }
}
