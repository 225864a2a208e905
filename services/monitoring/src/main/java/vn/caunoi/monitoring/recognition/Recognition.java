package vn.caunoi.monitoring.recognition;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One body a text speaks of.
 *
 * @param agencyId the body responsible today, which may be the successor of the one named
 * @param asWritten the words of the text
 * @param unitToday the commune or ward of today, for places
 */
public record Recognition(
        UUID agencyId, String asWritten, @Nullable String unitToday, Confidence confidence, Reason reason) {}
