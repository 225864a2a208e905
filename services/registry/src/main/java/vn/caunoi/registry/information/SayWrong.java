package vn.caunoi.registry.information;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.caunoi.problem.input.Prose;

/** What is wrong with what was made public, and what would be right. */
public record SayWrong(@NotNull UUID disclosureId, @NotNull @Prose @Size(max = 4000) String text) {}
