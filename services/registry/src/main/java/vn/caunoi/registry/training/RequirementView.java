package vn.caunoi.registry.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the province asks of people.
 *
 * @param withinMonths how long a course counts; absent for ever
 * @param inForce whether it is asked today
 */
public record RequirementView(
        UUID id,
        String topic,
        TraineeKind kind,
        @Nullable String level,
        @Nullable Integer withinMonths,
        int graceMonths,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String documentNumber,
        boolean inForce,
        int version) {}
