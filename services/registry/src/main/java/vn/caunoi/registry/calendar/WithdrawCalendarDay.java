package vn.caunoi.registry.calendar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.caunoi.problem.input.NoTags;
import vn.caunoi.problem.input.PlainText;

/**
 * Why a day of the calendar no longer stands.
 *
 * @param reason in a sentence, or the document that says so
 */
public record WithdrawCalendarDay(@NotNull @Size(max = 300) @PlainText @NoTags String reason) {}
