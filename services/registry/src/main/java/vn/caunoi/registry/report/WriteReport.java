package vn.caunoi.registry.report;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoTags;
import vn.caunoi.problem.input.Prose;

/** What people add to the figures. */
public record WriteReport(
        @Prose @NoTags @Size(max = 10_000) @Nullable String difficulties,
        @Prose @NoTags @Size(max = 10_000) @Nullable String proposals) {}
