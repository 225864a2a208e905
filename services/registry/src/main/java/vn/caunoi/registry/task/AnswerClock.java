package vn.caunoi.registry.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.deadlines.Deadlines;
import vn.caunoi.deadlines.LawVersion;

/** The legal clock of a task: chosen by its rule and the moment that set it going, never by today. */
@ApplicationScoped
class AnswerClock {

    private final Deadlines deadlines;

    @Inject
    AnswerClock(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** A due time, absent where the law sets none, with the data it was computed with. */
    record Due(Optional<Deadline> deadline, LawVersion law) {}

    /** With the calendar of now. */
    Due due(@Nullable String rule, Instant trigger) {
        Deadlines law = deadlines.fixed();
        return new Due(of(law, rule, trigger), law.version());
    }

    /** With the calendar of now; empty where the law sets no time. */
    Optional<Deadline> of(@Nullable String rule, Instant trigger) {
        return of(deadlines, rule, trigger);
    }

    /** With the calendar of then: whoever answered under it is judged by it. */
    Optional<Deadline> asOf(String calendarVersion, @Nullable String rule, Instant trigger) {
        return of(deadlines.asOf(calendarVersion), rule, trigger);
    }

    private static Optional<Deadline> of(Deadlines law, @Nullable String rule, Instant trigger) {
        return rule == null ? Optional.empty() : law.due(rule, trigger);
    }
}
