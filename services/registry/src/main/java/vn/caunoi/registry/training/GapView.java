package vn.caunoi.registry.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands towards one requirement.
 *
 * @param personCode number of a communicator, address of an officer
 * @param lastDay when such a course was last attended
 * @param until how long that counts, or until when the first one has to be attended; absent when it counts for ever
 */
public record GapView(
        UUID personId,
        TraineeKind kind,
        @Nullable String level,
        String personCode,
        String personName,
        @Nullable String position,
        UUID agencyId,
        String agencyName,
        @Nullable String communeName,
        String topic,
        @Nullable Integer withinMonths,
        Standing standing,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate until) {}
