package vn.caunoi.registry.alert;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.broadcast.AlertConcern;
import vn.caunoi.problem.PreconditionFailed;
import vn.caunoi.registry.calendar.FirstStatement;

/**
 * An emergency as it was last told, or a case as staff opened it. All three moments are kept that the law of some day
 * counts from.
 */
@Entity
@Table(name = "alert")
class Alert {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column
    private String title;

    @Column
    private @Nullable String text;

    @Column
    @Enumerated(EnumType.STRING)
    private AlertConcern concern;

    @Column(name = "risk_level")
    private @Nullable Integer riskLevel;

    @Column(name = "occurred_at")
    private @Nullable Instant occurredAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "impact_determined_at")
    private @Nullable Instant impactDeterminedAt;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column
    @Enumerated(EnumType.STRING)
    private AlertOrigin origin;

    @Column
    private @Nullable String reason;

    @Column(name = "opened_by")
    private @Nullable String openedBy;

    /** For Hibernate. */
    protected Alert() {}

    static Alert of(AlertNews news) {
        Alert alert = new Alert();
        alert.id = news.id();
        alert.origin = AlertOrigin.BROADCAST;
        alert.take(news);
        return alert;
    }

    /**
     * Opens a case that was not broadcast.
     *
     * @throws AlertTimesOdd when things did not happen in their order
     */
    static Alert opened(UUID agencyId, RecordAlert command, Instant now, String by) {
        Alert alert = new Alert();
        alert.id = UuidCreator.getTimeOrderedEpoch();
        alert.origin = AlertOrigin.BY_HAND;
        alert.openedBy = by;
        alert.reason = command.reason().strip();
        alert.take(AlertNews.of(alert.id, agencyId, command, now, now));
        return alert;
    }

    /**
     * Replaces what staff said of it, as last seen.
     *
     * @throws PreconditionFailed when it has changed since
     * @throws AlertOfBroadcast when it is told elsewhere
     * @throws AlertTimesOdd when things did not happen in their order
     */
    void change(long seen, RecordAlert command, Instant now) {
        if (seen != version) {
            throw new PreconditionFailed();
        }
        requireByHand();
        take(AlertNews.of(id, agencyId, command, issuedAt, now));
        reason = command.reason().strip();
    }

    /** @throws AlertOfBroadcast when it is told elsewhere */
    void requireByHand() {
        if (origin != AlertOrigin.BY_HAND) {
            throw new AlertOfBroadcast();
        }
    }

    boolean isOlderThan(AlertNews news) {
        return toldAt.isBefore(news.toldAt());
    }

    void take(AlertNews news) {
        agencyId = news.agencyId();
        title = news.title();
        text = news.text();
        concern = news.concern();
        riskLevel = news.riskLevel();
        occurredAt = news.occurredAt();
        receivedAt = news.receivedAt();
        impactDeterminedAt = news.impactDeterminedAt();
        issuedAt = news.issuedAt();
        toldAt = news.toldAt();
    }

    /** What set the clock of the first statement going; empty while nothing has. */
    Optional<FirstStatement.Start> start(FirstStatement law) {
        return switch (concern) {
            case EVENT -> law.aboutEvent(occurredAt, receivedAt);
            case OPINION -> law.aboutOpinion(occurredAt, impactDeterminedAt);
        };
    }

    UUID id() {
        return id;
    }

    UUID agencyId() {
        return agencyId;
    }

    String title() {
        return title;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    AlertOutline outline() {
        return new AlertOutline(
                agencyId,
                title,
                concern,
                riskLevel,
                occurredAt,
                receivedAt,
                impactDeterminedAt,
                issuedAt,
                toldAt,
                origin,
                reason);
    }

    /** @param taskId of whoever has to speak; null when nobody has to */
    AlertView view(@Nullable UUID taskId, @Nullable AlertEnd end) {
        return new AlertView(
                id,
                agencyId,
                title,
                text,
                concern,
                riskLevel,
                occurredAt,
                receivedAt,
                impactDeterminedAt,
                issuedAt,
                toldAt,
                origin,
                reason,
                openedBy,
                taskId,
                end == null ? null : end.view(),
                version);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Alert that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
