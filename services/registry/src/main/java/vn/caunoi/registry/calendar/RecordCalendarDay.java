package vn.caunoi.registry.calendar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Confidence;
import vn.caunoi.deadlines.DayKind;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.PlainText;

/**
 * A day off or a worked Saturday, as decided.
 *
 * @param name what people call it
 * @param makeUp the Saturday worked in exchange; for an exchanged day, and only there
 * @param source the document that decides it
 * @param confidence how sure it is; below HIGH, clocks that depend on it only warn
 */
public record RecordCalendarDay(
        @NotNull LocalDate date,
        @NotNull DayKind kind,
        @NotNull @Size(max = 200) @PlainText @NoMarkup String name,
        @Nullable LocalDate makeUp,
        @Size(max = 300) @PlainText @NoMarkup @Nullable String source,
        @NotNull Confidence confidence) {}
