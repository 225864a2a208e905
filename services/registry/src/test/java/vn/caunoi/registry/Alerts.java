package vn.caunoi.registry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.broadcast.AlertCancelled;
import vn.caunoi.contracts.broadcast.AlertConcern;
import vn.caunoi.contracts.broadcast.AlertEnding;
import vn.caunoi.contracts.broadcast.AlertIssued;
import vn.caunoi.contracts.broadcast.AlertUpdated;

/** Emergencies as broadcast will tell them. */
public final class Alerts {

    private Alerts() {}

    /** A landslide at night, received half an hour after it happened. */
    public static AlertIssued aLandslide(UUID agencyId, String receivedAt) {
        Instant received = Instant.parse(receivedAt);
        return issued(agencyId, AlertConcern.EVENT, received.minusSeconds(1800), received, null);
    }

    public static AlertIssued issued(
            UUID agencyId,
            AlertConcern concern,
            @Nullable Instant occurredAt,
            Instant receivedAt,
            @Nullable Instant determinedAt) {
        return new AlertIssued(
                UUID.randomUUID(),
                agencyId,
                "Sạt lở đất tại bản Nậm Thử",
                "Bà con rời khỏi khu vực ven suối, đến điểm trường trung tâm.",
                concern,
                3,
                occurredAt,
                receivedAt,
                determinedAt,
                receivedAt.plusSeconds(300));
    }

    /** The same emergency with another title and agency, told an hour later. */
    public static AlertUpdated updated(AlertIssued alert, UUID agencyId, String title) {
        return updated(alert, agencyId, title, alert.impactDeterminedAt(), 3600);
    }

    public static AlertUpdated updated(
            AlertIssued alert, UUID agencyId, String title, @Nullable Instant determinedAt, long secondsLater) {
        return new AlertUpdated(
                alert.id(),
                agencyId,
                title,
                alert.text(),
                alert.concern(),
                alert.riskLevel(),
                alert.occurredAt(),
                alert.receivedAt(),
                determinedAt,
                alert.issuedAt(),
                alert.issuedAt().plusSeconds(secondsLater));
    }

    public static AlertCancelled cancelled(AlertIssued alert, AlertEnding ending) {
        return new AlertCancelled(
                alert.id(),
                alert.agencyId(),
                ending,
                "Hết nguy hiểm, hoặc gửi nhầm.",
                alert.issuedAt().plusSeconds(7200));
    }
}
