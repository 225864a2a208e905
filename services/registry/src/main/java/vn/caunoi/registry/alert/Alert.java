package vn.caunoi.registry.alert;

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
import vn.caunoi.registry.calendar.FirstStatement;

/** An emergency as it was last told. All three moments are kept that the law of some day counts from. */
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

    /** For Hibernate. */
    protected Alert() {}

    static Alert of(AlertNews news) {
        Alert alert = new Alert();
        alert.id = news.id();
        alert.take(news);
        return alert;
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
                agencyId, title, concern, riskLevel, occurredAt, receivedAt, impactDeterminedAt, issuedAt, toldAt);
    }

    AlertView view(@Nullable AlertEnd end) {
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
                end == null ? null : end.view());
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
