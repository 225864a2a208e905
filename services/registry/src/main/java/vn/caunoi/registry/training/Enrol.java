package vn.caunoi.registry.training;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Puts these communicators and officers on the list of a course; all of them or none. */
public record Enrol(@NotNull @Size(min = 1, max = 500) List<@NotNull UUID> people) {}
