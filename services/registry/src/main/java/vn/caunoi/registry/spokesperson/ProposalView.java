package vn.caunoi.registry.spokesperson;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a second person.
 *
 * @param assignment what is proposed, or what the end or the unavailability is about
 * @param unavailability present when one was reported
 * @param proposedBy login name of whoever proposed it
 */
public record ProposalView(
        ProposalKind kind,
        AssignmentView assignment,
        @Nullable UnavailabilityView unavailability,
        String proposedBy,
        Instant proposedAt) {}
