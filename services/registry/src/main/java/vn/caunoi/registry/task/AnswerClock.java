package vn.caunoi.registry.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.deadlines.Deadlines;
import vn.caunoi.deadlines.LawVersion;

/** The legal clock of an answer: chosen by how and when the matter was received, never by today. */
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
    Due due(TaskOrigin origin, Instant receivedAt) {
        Deadlines law = deadlines.fixed();
        return new Due(of(law, origin, receivedAt), law.version());
    }

    /** With the calendar of now; empty where the law sets no time. */
    Optional<Deadline> of(TaskOrigin origin, Instant receivedAt) {
        return of(deadlines, origin, receivedAt);
    }

    /** With the calendar of then: whoever answered under it is judged by it. */
    Optional<Deadline> asOf(String calendarVersion, TaskOrigin origin, Instant receivedAt) {
        return of(deadlines.asOf(calendarVersion), origin, receivedAt);
    }

    private static Optional<Deadline> of(Deadlines law, TaskOrigin origin, Instant receivedAt) {
        return origin.rule().flatMap(rule -> law.compute(rule, receivedAt));
    }
}
