package vn.caunoi.registry.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How somebody stands towards a requirement of the province. */
public enum Standing {
    MET,
    /** Met, and not for much longer. */
    EXPIRING,
    /** The last such course lies too far back. */
    EXPIRED,
    /** Never attended one, and the time for it is over. */
    NEVER,
    /** Never attended one, and there is still time: the person is new, or the requirement. */
    GRACE;

    /** Days before the end at which somebody is asked to attend again. */
    static final int SOON = 90;

    /**
     * How somebody stands on a day.
     *
     * @param lastDay when such a course was last attended
     * @param until how long that counts; null for ever
     * @param due until when the first one has to be attended
     */
    static Standing on(LocalDate day, @Nullable LocalDate lastDay, @Nullable LocalDate until, LocalDate due) {
        if (lastDay == null) {
            return due.isBefore(day) ? NEVER : GRACE;
        }
        if (until == null) {
            return MET;
        }
        return until.isBefore(day) ? EXPIRED : until.isBefore(day.plusDays(SOON)) ? EXPIRING : MET;
    }
}
