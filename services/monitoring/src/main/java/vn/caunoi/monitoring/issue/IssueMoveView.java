package vn.caunoi.monitoring.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That another agency took over an open issue, because the one that had to answer was no more.
 *
 * @param effectiveOn first day without the agency that had to answer
 * @param movedAt when this service learnt of it
 */
@Schema(requiredProperties = {"fromId", "fromName", "toId", "toName", "effectiveOn", "movedAt"})
public record IssueMoveView(
        UUID fromId, String fromName, UUID toId, String toName, LocalDate effectiveOn, Instant movedAt) {}
