package vn.caunoi.registry;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.broadcast.AlertCancelled;
import vn.caunoi.contracts.broadcast.AlertConcern;
import vn.caunoi.contracts.broadcast.AlertEnding;
import vn.caunoi.contracts.broadcast.AlertIssued;
import vn.caunoi.contracts.broadcast.AlertUpdated;
import vn.caunoi.testkit.Broker;

/** Emergencies as broadcast will tell them. */
public final class Alerts {

    private Alerts() {}

    /** A landslide at night, received half an hour after it happened. */
    public static AlertIssued aLandslide(UUID agencyId, String receivedAt) {
        Instant received = Instant.parse(receivedAt);
        return issued(agencyId, AlertConcern.EVENT, received.minusSeconds(1800), received, null);
    }

    /** Sends the emergency and waits until registry knows it; answers its id. */
    public static UUID opened(AlertIssued alert) {
        Broker.send(alert);
        await().atMost(60, SECONDS)
                .until(() -> Speakers.admin()
                                .get("/api/registry/v1/alerts/" + alert.id())
                                .statusCode()
                        == 200);
        return alert.id();
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
