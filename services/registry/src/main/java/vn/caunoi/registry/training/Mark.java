package vn.caunoi.registry.training;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.Prose;

/**
 * What is known of one person on the list of a course.
 *
 * @param seen version of the enrolment that the writer had before their eyes
 * @param reason why somebody was absent
 * @param certificateNumber of somebody who attended
 */
public record Mark(
        @NotNull UUID enrolmentId,
        @NotNull @Min(0) Integer seen,
        @NotNull Attendance attendance,
        @Prose @NoMarkup @Size(max = 300) @Nullable String reason,
        @Size(max = 60)
                @Pattern(
                        regexp = "[\\p{L}0-9]+([./_ -][\\p{L}0-9]+)*",
                        message = "The number of a certificate is needed here.")
                @Nullable
                String certificateNumber) {}
