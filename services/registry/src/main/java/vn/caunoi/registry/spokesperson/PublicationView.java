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
 * @param publishedAt when the public list began to show the assignment
 * @param onTime absent when nobody can tell: no rule, or one that is not sure enough to call anybody late
 */
public record PublicationView(
        @JsonUnwrapped @Nullable ClockView clock, Instant publishedAt, @Nullable Boolean onTime, Verdict verdict) {

    /** How the publication stands to the law. */
    public enum Verdict {
        ON_TIME,
        LATE,
        /** After the computed time, but the rule is not sure enough to accuse. */
        UNCERTAIN,
        /** No rule asked for publication within a time when the decision was made. */
        NO_RULE
    }

    static PublicationView of(Optional<Deadline> deadline, Instant publishedAt) {
        return deadline.map(due -> {
                    Verdict verdict = Verdict.valueOf(due.judge(publishedAt).name());
                    return new PublicationView(ClockView.of(due), publishedAt, onTime(verdict), verdict);
                })
                .orElseGet(() -> new PublicationView(null, publishedAt, null, Verdict.NO_RULE));
    }

    private static @Nullable Boolean onTime(Verdict verdict) {
        return verdict == Verdict.UNCERTAIN ? null : Boolean.valueOf(verdict == Verdict.ON_TIME);
    }
}
