package vn.caunoi.registry.information;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A ground on which the law lets an agency refuse.
 *
 * @param from first day on which it is one
 * @param to last day; absent while it is in force
 * @param basis act and article
 */
public record RefusalGround(String code, LocalDate from, @Nullable LocalDate to, String basis) {

    /** That the same was supplied twice to the same person; the register has to show it. */
    static final String SUPPLIED_TWICE = "SUPPLIED_TWICE";

    boolean isLawOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
