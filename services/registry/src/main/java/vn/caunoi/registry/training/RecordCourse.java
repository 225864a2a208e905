package vn.caunoi.registry.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.PlausibleTime;
import vn.caunoi.registry.office.Contact;

/**
 * Everything there is to say about a course.
 *
 * @param code names the course in lists and files; unique and best kept for ever
 * @param topic code of a topic
 * @param kinds whom it is for
 * @param levels of which levels communicators are meant; empty for all
 * @param lastDay last day, inclusive
 * @param capacity how many people find a place; absent when that does not matter
 * @param documentNumber plan or decision by which it is held
 */
public record RecordCourse(
        @NotNull
                @Size(max = 40)
                @Pattern(
                        regexp = "[\\p{L}0-9]+([./_-][\\p{L}0-9]+)*",
                        message = "A code such as BD-2026-01 is needed here.")
                String code,
        @NotNull @PlainText @NoMarkup @Size(max = 200) String title,
        @NotNull @Size(max = 40) String topic,
        @NotNull @Size(min = 1, max = 3) List<@NotNull TraineeKind> kinds,
        @NotNull @Size(max = 5) List<@NotNull @Size(max = 20) String> levels,
        @NotNull @PlausibleTime LocalDate firstDay,
        @NotNull @PlausibleTime LocalDate lastDay,
        @NotNull @PlainText @NoMarkup @Size(max = 200) String place,
        @Min(1) @Max(Course.MOST_PEOPLE) @Nullable Integer capacity,
        @Size(max = 60)
                @Pattern(regexp = Contact.DOCUMENT, message = "A document number such as 407/QĐ-UBND is needed here.")
                @Nullable
                String documentNumber) {}
