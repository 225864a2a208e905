package vn.caunoi.registry.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.deadlines.Deadlines;
import vn.caunoi.deadlines.WorkingCalendar;

/**
 * Which legal clock a request runs on: by its way of supply and by whether the information lies ready.
 *
 * <p>By post, a complex request has the times that the law sets for the network; the catalogue keeps them once. At the
 * office the law wants what is ready on the spot and names no number, so no clock accuses anybody there.
 */
@ApplicationScoped
class RequestClocks {

    /** Rule {@code foi.net.announceTerm}: say how long it will take. */
    static final String ANNOUNCE = "foi.net.announceTerm";

    /** Answer whoever says that published information is wrong. */
    static final String CLAIM = "foi.correction.claim";

    /** Make public what has to be public, where no special law says when. */
    static final String PROACTIVE = "foi.proactive.default";

    private final Deadlines deadlines;

    @Inject
    RequestClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The rule that runs; empty where the law sets no number. */
    static Optional<String> rule(SupplyWay way, @Nullable Complexity complexity) {
        return Optional.ofNullable(
                switch (way) {
                    case OFFICE -> complexity == Complexity.COMPLEX ? "foi.office.complex" : null;
                    case NETWORK, EMAIL -> rule(complexity, "foi.net.simple");
                    case POST -> rule(complexity, "foi.post.simple");
                });
    }

    private static String rule(@Nullable Complexity complexity, String simple) {
        if (complexity == null) {
            return ANNOUNCE;
        }
        return complexity == Complexity.SIMPLE ? simple : "foi.net.complex";
    }

    private static String extension(SupplyWay way) {
        return way == SupplyWay.OFFICE ? "foi.office.extension" : "foi.net.extension";
    }

    /** A rule and the moment that set it going. */
    record Running(@Nullable String rule, Instant trigger) {}

    /** The clock with the calendar of now. */
    Optional<Deadline> due(Running clock) {
        return due(deadlines, clock);
    }

    /** The clock with the calendar that it stopped under. */
    Optional<Deadline> dueAsOf(String calendar, Running clock) {
        return due(deadlines.asOf(calendar), clock);
    }

    private static Optional<Deadline> due(Deadlines law, Running clock) {
        return Optional.ofNullable(clock.rule()).flatMap(rule -> law.compute(rule, clock.trigger()));
    }

    /** Version of the calendar of now. */
    String calendar() {
        return deadlines.calendarVersion();
    }

    /**
     * The longest extension of this term.
     *
     * @throws IllegalStateException when the law knows no extension then
     */
    Deadline extension(SupplyWay way, Deadline term) {
        return deadlines
                .extended(extension(way), term)
                .orElseThrow(() -> new IllegalStateException("No extension is law at " + term.dueAt()));
    }

    /**
     * The last day of creation whose default term ended before this day: whatever came to be then or earlier and is not
     * public is a gap.
     */
    LocalDate lastGap(LocalDate today) {
        LocalDate created = today.minusDays(1);
        while (isWithinTerm(created, today)) {
            created = created.minusDays(1);
        }
        return created;
    }

    /** Where the law knew no term yet, nothing is a gap. */
    private boolean isWithinTerm(LocalDate created, LocalDate today) {
        return due(new Running(
                        PROACTIVE, created.atStartOfDay(WorkingCalendar.ZONE).toInstant()))
                .map(Deadline::lastDay)
                .filter(last -> !last.isBefore(today))
                .isPresent();
    }

    /** 24:00 of a day. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
