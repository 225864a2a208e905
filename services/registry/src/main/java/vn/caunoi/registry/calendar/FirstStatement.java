package vn.caunoi.registry.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadlines;

/**
 * From which moment the first statement about an unexpected case is due: {@code spk.firstStatement} counts from the
 * event, {@code .event} from its receipt and handling, {@code .opinion} from when the impact on opinion was determined.
 *
 * <p>Each rule is looked at on the day of its own trigger, the rules of today first: what happened on the last day of
 * the older decree and was received under the newer one is counted from its receipt.
 */
@ApplicationScoped
public class FirstStatement {

    private static final String ABOUT_EVENT = "spk.firstStatement.event";

    private static final String ABOUT_OPINION = "spk.firstStatement.opinion";

    private static final String BEFORE_JULY_2026 = "spk.firstStatement";

    private final Deadlines deadlines;

    @Inject
    FirstStatement(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The rule, and the moment that set its clock going. */
    public record Start(String rule, Instant trigger) {}

    /**
     * About an important event with a large impact on society.
     *
     * @param occurredAt when it happened; null when nobody knows, or when it has not yet
     * @param handledAt when the agency received and handled it
     * @return empty when no rule was law at its trigger
     */
    public Optional<Start> aboutEvent(@Nullable Instant occurredAt, Instant handledAt) {
        return start(ABOUT_EVENT, handledAt).or(() -> start(BEFORE_JULY_2026, occurredAt));
    }

    /**
     * About public opinion that is divided.
     *
     * @param occurredAt when it began; null when nobody knows
     * @param determinedAt when the agency determined that opinion is or may be affected; null until it has
     * @return empty while no clock runs
     */
    public Optional<Start> aboutOpinion(@Nullable Instant occurredAt, @Nullable Instant determinedAt) {
        return start(ABOUT_OPINION, determinedAt).or(() -> start(BEFORE_JULY_2026, occurredAt));
    }

    private Optional<Start> start(String rule, @Nullable Instant trigger) {
        return trigger == null
                ? Optional.empty()
                : deadlines.compute(rule, trigger).map(deadline -> new Start(rule, trigger));
    }
}
