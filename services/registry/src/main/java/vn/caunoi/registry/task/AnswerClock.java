package vn.caunoi.registry.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.deadlines.Deadlines;

/** The legal clock of an answer: chosen by how and when the matter was received, never by today. */
@ApplicationScoped
class AnswerClock {

    private final Deadlines deadlines;

    @Inject
    AnswerClock(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Empty where the law sets no time. */
    Optional<Deadline> of(TaskOrigin origin, Instant receivedAt) {
        return origin.rule().flatMap(rule -> deadlines.compute(rule, receivedAt));
    }

    /** Version of the working calendar behind the clocks. */
    String calendarVersion() {
        return deadlines.calendarVersion();
    }
}
