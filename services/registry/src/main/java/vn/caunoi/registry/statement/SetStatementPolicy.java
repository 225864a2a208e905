package vn.caunoi.registry.statement;

import jakarta.validation.constraints.NotNull;

/** Decides how an agency publishes. */
public record SetStatementPolicy(@NotNull Boolean twoPersons) {}
