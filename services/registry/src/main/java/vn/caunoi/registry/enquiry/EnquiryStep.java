package vn.caunoi.registry.enquiry;

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

/** Something that happened to an enquiry; never changed. */
@Entity
@Table(name = "enquiry_step")
class EnquiryStep {

    @Id
    private UUID id;

    @Column(name = "enquiry_id")
    private UUID enquiryId;

    @Column
    @Enumerated(EnumType.STRING)
    private EnquiryStepKind kind;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "agency_id")
    private @Nullable UUID agencyId;

    @Column
    private @Nullable String text;

    /** For Hibernate. */
    protected EnquiryStep() {}

    /** @param agencyId whose step it is: who takes over, who was asked, who contributed, whose note it is */
    static EnquiryStep of(
            UUID enquiryId,
            EnquiryStepKind kind,
            @Nullable UUID agencyId,
            @Nullable String text,
            Instant at,
            Instant now,
            String by) {
        EnquiryStep step = new EnquiryStep();
        step.id = UuidCreator.getTimeOrderedEpoch();
        step.enquiryId = enquiryId;
        step.kind = kind;
        step.agencyId = agencyId;
        step.text = text == null ? null : text.strip();
        step.happenedAt = at.truncatedTo(ChronoUnit.MICROS);
        step.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        step.recordedBy = by;
        return step;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnquiryStep step && id.equals(step.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
