package vn.caunoi.registry.agency;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Moments as they come in with a request. */
public final class Moments {

    private Moments() {}

    /** The same moment without its offset; nothing stays nothing. */
    public static @Nullable Instant of(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
