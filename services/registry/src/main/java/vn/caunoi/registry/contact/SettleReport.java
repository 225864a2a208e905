package vn.caunoi.registry.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoTags;
import vn.caunoi.problem.input.Prose;

/** What came of a report. */
public record SettleReport(@NotNull ReportOutcome outcome, @Nullable @Prose @NoTags @Size(max = 1000) String note) {}
