package vn.caunoi.registry.training;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could be put on the list of a course.
 *
 * @param lacking whether the province asks a course of this topic of the person that it does not have
 */
public record CandidateView(
        UUID id,
        TraineeKind kind,
        @Nullable String level,
        String code,
        String personName,
        @Nullable String position,
        UUID agencyId,
        String agencyName,
        boolean lacking) {

    static CandidateView of(Trainee who, String agencyName, long missing) {
        return new CandidateView(
                who.id(),
                who.kind(),
                Trainee.told(who.level()),
                who.code(),
                who.personName(),
                who.position(),
                who.agencyId(),
                agencyName,
                missing > 0);
    }
}
