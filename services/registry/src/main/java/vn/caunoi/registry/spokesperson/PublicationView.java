package vn.caunoi.registry.spokesperson;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.registry.calendar.ClockView;

/**
 * Whether an assignment was published in time, with the clock that says so.
 *
 * @param clock absent when the law set no time on the day of the decision
 * @param publishedAt when the public list learnt of the assignment; absent while nobody has confirmed it
 * @param onTime absent when nobody can tell: not published yet, no rule, or one that is not sure enough to call anybody
 *     late
 */
public record PublicationView(
        @JsonUnwrapped @Nullable ClockView clock,
        @Nullable Instant publishedAt,
        @Nullable Boolean onTime,
        Verdict verdict) {

    /** How the publication stands to the law. */
    public enum Verdict {
        /** Not confirmed yet, and still in time. */
        WAITING,
        ON_TIME,
        LATE,
        /** After the computed time, but the rule is not sure enough to accuse. */
        UNCERTAIN,
        /** No rule asked for publication within a time when the decision was made. */
        NO_RULE
    }

    static PublicationView of(Optional<Deadline> deadline, @Nullable Instant publishedAt, Instant now) {
        if (deadline.isEmpty()) {
            return new PublicationView(null, publishedAt, null, Verdict.NO_RULE);
        }
        Deadline due = deadline.get();
        Verdict verdict = Verdict.valueOf(
                due.judge(publishedAt == null ? now : publishedAt).name());
        if (publishedAt == null && verdict == Verdict.ON_TIME) {
            verdict = Verdict.WAITING;
        }
        return new PublicationView(ClockView.of(due), publishedAt, onTime(verdict), verdict);
    }

    private static @Nullable Boolean onTime(Verdict verdict) {
        return switch (verdict) {
            case ON_TIME -> true;
            case LATE -> false;
            case WAITING, UNCERTAIN, NO_RULE -> null;
        };
    }
}
