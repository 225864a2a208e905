package vn.caunoi.registry.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.broadcast.AlertCancelled;
import vn.caunoi.contracts.broadcast.AlertEnding;

/** That an emergency is no longer broadcast, perhaps heard before the emergency itself. */
@Entity
@Table(name = "alert_end")
class AlertEnd {

    @Id
    @Column(name = "alert_id")
    private UUID alertId;

    @Version
    private int version;

    @Column
    @Enumerated(EnumType.STRING)
    private AlertEnding ending;

    @Column
    private @Nullable String reason;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    /** For Hibernate. */
    protected AlertEnd() {}

    static AlertEnd of(AlertCancelled cancelled) {
        AlertEnd end = new AlertEnd();
        end.alertId = cancelled.id();
        end.take(cancelled);
        return end;
    }

    /** A mistake is a mistake, whether it was called over before or after. */
    boolean isOutweighedBy(AlertCancelled cancelled) {
        return ending == AlertEnding.OVER && cancelled.ending() == AlertEnding.MISTAKE;
    }

    void take(AlertCancelled cancelled) {
        ending = cancelled.ending();
        reason = cancelled.reason();
        cancelledAt = cancelled.cancelledAt().truncatedTo(ChronoUnit.MICROS);
    }

    boolean isMistake() {
        return ending == AlertEnding.MISTAKE;
    }

    Instant cancelledAt() {
        return cancelledAt;
    }

    AlertView.End view() {
        return new AlertView.End(ending, reason, cancelledAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AlertEnd that && alertId.equals(that.alertId);
    }

    @Override
    public int hashCode() {
        return alertId.hashCode();
    }
}
