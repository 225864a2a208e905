package vn.caunoi.monitoring.article;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a list was left: opaque to clients, so that the order may change without breaking them. */
record Cursor(Instant believedAt, UUID id) {

    private static final String SEPARATOR = "_";

    /** Fails with {@link CursorUnreadable}. */
    static @Nullable Cursor parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int at = plain.indexOf(SEPARATOR);
            if (at < 0) {
                throw new CursorUnreadable();
            }
            long micros = Long.parseLong(plain.substring(0, at));
            return new Cursor(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), UUID.fromString(plain.substring(at + 1)));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new CursorUnreadable();
        }
    }

    String text() {
        String plain = ChronoUnit.MICROS.between(Instant.EPOCH, believedAt) + SEPARATOR + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
