package vn.caunoi.registry.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Some days in which nothing about an agency changed.
 *
 * @param from first day; null when older than the register
 * @param to last day; null while it holds
 * @param began by what it began; null when older than the register, or when only a detail changed
 */
public record AgencyEra(AgencyState state, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Act began) {

    boolean holdsOn(LocalDate day) {
        return !firstDay().isAfter(day) && !lastDay().isBefore(day);
    }

    LocalDate firstDay() {
        return from == null ? LocalDate.MIN : from;
    }

    LocalDate lastDay() {
        return to == null ? LocalDate.MAX : to;
    }
}
