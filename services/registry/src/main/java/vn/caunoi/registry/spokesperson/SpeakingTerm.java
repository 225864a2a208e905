package vn.caunoi.registry.spokesperson;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The time in which somebody speaks for an agency, as duties and coverage need it.
 *
 * @param id the assignment
 * @param from first moment
 * @param to the moment from which it no longer holds; null while nobody has said
 * @param decidedAt when the decision was signed: the trigger of publication
 * @param publishedAt when the province's own list began to show it; null while it does not
 */
public record SpeakingTerm(
        UUID id,
        UUID agencyId,
        SpokespersonKind kind,
        String personName,
        String position,
        String phone,
        String email,
        String decisionNumber,
        Instant decidedAt,
        Instant from,
        @Nullable Instant to,
        @Nullable Instant publishedAt) {

    /** Whether it holds at this moment. */
    public boolean holdsAt(Instant moment) {
        return !from.isAfter(moment) && (to == null || to.isAfter(moment));
    }

    /** Whether this person speaks on every matter, and so fills the agency's place of a spokesperson. */
    public boolean standing() {
        return kind != SpokespersonKind.CASE_AUTHORISED;
    }
}
