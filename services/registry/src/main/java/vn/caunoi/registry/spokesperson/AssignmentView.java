package vn.caunoi.registry.spokesperson;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as the agency's own staff see it: present or past, with its publication clock.
 *
 * @param endedAt when the next decision ended it; absent while it lasts
 */
public record AssignmentView(
        UUID id,
        UUID agencyId,
        String agencyName,
        SpokespersonKind kind,
        String personName,
        String position,
        String phone,
        String email,
        String decisionNumber,
        Instant decidedAt,
        @Nullable Instant endedAt,
        Instant publishedAt,
        PublicationView publication) {

    static AssignmentView of(Assignment assignment, String agencyName, PublicationView publication) {
        return new AssignmentView(
                assignment.id(),
                assignment.agencyId(),
                agencyName,
                assignment.kind(),
                assignment.personName(),
                assignment.position(),
                assignment.phone(),
                assignment.email(),
                assignment.decisionNumber(),
                assignment.decidedAt(),
                assignment.endedAt(),
                assignment.publishedAt(),
                publication);
    }
}
