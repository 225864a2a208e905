package vn.caunoi.registry.platform;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads identifiers where JAX-RS has not read them yet. */
public final class Ids {

    private Ids() {}

    /** Empty for what can be no identifier of ours, and so names nothing. */
    public static Optional<UUID> parse(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
