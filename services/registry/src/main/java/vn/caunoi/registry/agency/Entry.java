package vn.caunoi.registry.agency;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something is written into the register.
 *
 * @param at from when on it is known, to the microsecond
 * @param by login name of whoever writes; {@code data-files} for the province's files
 * @param reason why what was known before is replaced
 */
public record Entry(Instant at, String by, @Nullable String reason) {}
