package vn.caunoi.registry.task;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A matter that reaches an agency.
 *
 * @param agencyId who has to see to it; where that body has ended, whoever answers today gets it
 * @param title what people call the matter; names nobody
 * @param receivedAt when the agency, or the province for it, received it
 * @param rule key of the rule catalogue; null where the law sets no time, or not yet
 * @param triggerAt the moment that sets the clock of the rule going and chooses its version; the event itself for a
 *     rule that is counted back
 */
public record NewTask(
        TaskSubject subject,
        UUID agencyId,
        TaskRole role,
        String title,
        Instant receivedAt,
        @Nullable String rule,
        Instant triggerAt) {

    /** The database keeps microseconds; what is answered now must equal what is read later. */
    public NewTask {
        receivedAt = receivedAt.truncatedTo(ChronoUnit.MICROS);
        triggerAt = triggerAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** Without a clock. */
    public static NewTask of(TaskSubject subject, UUID agencyId, String title, Instant receivedAt) {
        return new NewTask(subject, agencyId, TaskRole.LEAD, title, receivedAt, null, receivedAt);
    }

    /** With a clock that this moment set going; null for a rule where the law sets no time. */
    public NewTask due(@Nullable String key, Instant trigger) {
        return new NewTask(subject, agencyId, role, title, receivedAt, key, trigger);
    }

    /** For an agency that contributes to the answer of the lead. */
    public NewTask forPartner(UUID partner) {
        return new NewTask(subject, partner, TaskRole.PARTNER, title, receivedAt, rule, triggerAt);
    }
}
