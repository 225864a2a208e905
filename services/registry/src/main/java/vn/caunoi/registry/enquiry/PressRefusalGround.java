package vn.caunoi.registry.enquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Confidence;

/**
 * A ground on which the law lets an agency refuse to answer the press, with the days on which it is law.
 *
 * @param key stable name; one key has one row per period
 * @param act the law
 * @param article where it says so
 * @param from first day on which it is law
 * @param to last day on which it was; absent while it is in force
 * @param source where we know it from
 * @param confidence how sure we are
 */
public record PressRefusalGround(
        String key,
        String act,
        String article,
        String vi,
        String en,
        LocalDate from,
        @Nullable LocalDate to,
        String source,
        Confidence confidence) {

    boolean isLawOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
