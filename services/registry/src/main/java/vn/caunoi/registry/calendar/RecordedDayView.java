package vn.caunoi.registry.calendar;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the calendar with who recorded it, and who withdrew it where it no longer stands.
 *
 * @param withdrawnAt absent while it stands
 */
public record RecordedDayView(
        @JsonUnwrapped CalendarDayView day,
        String recordedBy,
        Instant recordedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason) {

    static RecordedDayView of(RecordedDay recorded) {
        return new RecordedDayView(
                CalendarDayView.of(recorded),
                recorded.recordedBy(),
                recorded.recordedAt(),
                recorded.withdrawnBy(),
                recorded.withdrawnAt(),
                recorded.withdrawnReason());
    }
}
