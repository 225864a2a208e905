package vn.caunoi.registry.statement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.caunoi.problem.input.NoTags;
import vn.caunoi.problem.input.Prose;

/** What has to be changed before it can be published. */
public record GiveBackStatement(@NotNull @Prose @NoTags @Size(max = 1_000) String note) {}
