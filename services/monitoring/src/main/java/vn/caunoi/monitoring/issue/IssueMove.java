package vn.caunoi.monitoring.issue;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agency that had to answer an issue was no more, and another one took over. Never changed. */
@Entity
@Table(name = "issue_move")
class IssueMove {

    @Id
    private UUID id;

    @Column(name = "issue_id")
    private UUID issueId;

    @Column(name = "from_id")
    private UUID fromId;

    @Column(name = "to_id")
    private UUID toId;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "moved_at")
    private Instant movedAt;

    /** For Hibernate. */
    protected IssueMove() {}

    private IssueMove(UUID id) {
        this.id = id;
    }

    static IssueMove of(UUID issue, UUID from, UUID to, LocalDate effectiveOn, Instant now) {
        IssueMove move = new IssueMove(UuidCreator.getTimeOrderedEpoch());
        move.issueId = issue;
        move.fromId = from;
        move.toId = to;
        move.effectiveOn = effectiveOn;
        move.movedAt = now;
        return move;
    }

    UUID fromId() {
        return fromId;
    }

    UUID toId() {
        return toId;
    }

    IssueMoveView view(Map<UUID, String> names) {
        return new IssueMoveView(
                fromId, names.getOrDefault(fromId, ""), toId, names.getOrDefault(toId, ""), effectiveOn, movedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IssueMove move && id.equals(move.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
