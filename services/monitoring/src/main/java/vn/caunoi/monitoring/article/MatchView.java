package vn.caunoi.monitoring.article;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.caunoi.monitoring.recognition.Confidence;
import vn.caunoi.monitoring.recognition.Reason;

/**
 * A body an article speaks of.
 *
 * @param agencyId the body responsible today
 * @param asWritten the words of the article
 * @param unitToday the commune or ward of today, when a place was named
 */
@Schema(requiredProperties = {"agencyId", "agencyName", "asWritten", "confidence", "reason"})
public record MatchView(
        UUID agencyId,
        String agencyName,
        String asWritten,
        @Nullable String unitToday,
        Confidence confidence,
        Reason reason) {}
