package vn.caunoi.registry.spokesperson;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The database keeps microseconds; what is answered now must equal what is read later. */
final class Micros {

    private Micros() {}

    static Instant of(OffsetDateTime time) {
        return time.toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Nothing stays nothing. */
    static @Nullable Instant orNull(@Nullable OffsetDateTime time) {
        return time == null ? null : of(time);
    }
}
