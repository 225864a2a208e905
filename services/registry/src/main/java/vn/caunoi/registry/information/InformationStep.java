package vn.caunoi.registry.information;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a request; never changed. */
@Entity
@Table(name = "information_step")
class InformationStep {

    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID requestId;

    @Column
    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Column
    private Instant at;

    @Column(name = "by_whom")
    private @Nullable String byWhom;

    @Column
    private @Nullable String note;

    /** For Hibernate. */
    protected InformationStep() {}

    private InformationStep(UUID id) {
        this.id = id;
    }

    static InformationStep of(
            UUID requestId, StepKind kind, Instant at, @Nullable String byWhom, @Nullable String note) {
        InformationStep step = new InformationStep(UuidCreator.getTimeOrderedEpoch());
        step.requestId = requestId;
        step.kind = kind;
        step.at = at.truncatedTo(ChronoUnit.MICROS);
        step.byWhom = byWhom;
        step.note = note == null ? null : note.strip();
        return step;
    }

    StepView view() {
        return new StepView(kind, at, byWhom, note);
    }

    /** As the citizen sees it: not who did it, and no words about others. */
    StepView told() {
        return new StepView(kind, at, null, kind.isTold() ? note : null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InformationStep step && id.equals(step.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
