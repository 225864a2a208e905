package vn.caunoi.registry.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.PlausibleTime;
import vn.caunoi.registry.office.Contact;

/**
 * What the province asks of people; its own setting, no law.
 *
 * @param topic code of the topic that a course must have
 * @param kind of whom it is asked
 * @param level of which communicators; absent for those of every level
 * @param withinMonths how long a course counts; absent for ever
 * @param graceMonths time for the first one, from the day on which the person begins or the requirement does
 * @param validFrom first day on which it is asked
 * @param validTo last day, inclusive; absent while it is asked
 * @param documentNumber decision by which it is asked
 */
public record RecordRequirement(
        @NotNull @Size(max = 40) String topic,
        @NotNull TraineeKind kind,
        @Size(max = 20) @Nullable String level,
        @Min(1) @Max(120) @Nullable Integer withinMonths,
        @NotNull @Min(0) @Max(36) Integer graceMonths,
        @NotNull @PlausibleTime LocalDate validFrom,
        @PlausibleTime @Nullable LocalDate validTo,
        @Size(max = 60)
                @Pattern(regexp = Contact.DOCUMENT, message = "A document number such as 407/QĐ-UBND is needed here.")
                @Nullable
                String documentNumber) {}
