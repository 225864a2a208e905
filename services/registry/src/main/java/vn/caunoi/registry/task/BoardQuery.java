package vn.caunoi.registry.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the board is wanted.
 *
 * @param kind null for matters of every kind
 * @param from first day, in Vietnam, on which a matter was closed; null for a year before the last one
 * @param to last day; null for today
 */
public record BoardQuery(@Nullable TaskKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {}
