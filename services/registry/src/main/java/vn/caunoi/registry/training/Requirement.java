package vn.caunoi.registry.training;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.PreconditionFailed;
import vn.caunoi.registry.office.PeriodInverted;

/** What the province asks of people for a time. */
@Entity
@Table(name = "training_requirement")
class Requirement {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column
    private String topic;

    @Column
    @Enumerated(EnumType.STRING)
    private TraineeKind kind;

    @Column
    private String level;

    @Column(name = "within_months")
    private @Nullable Integer withinMonths;

    @Column(name = "grace_months")
    private int graceMonths;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "document_number")
    private @Nullable String documentNumber;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For Hibernate. */
    protected Requirement() {}

    /**
     * A new one.
     *
     * @throws PeriodInverted when the last day lies before the first
     */
    static Requirement recorded(RecordRequirement command, Instant now, String by) {
        Requirement requirement = new Requirement();
        requirement.id = UuidCreator.getTimeOrderedEpoch();
        requirement.describe(command, now, by);
        return requirement;
    }

    /**
     * Replaces what is asked, as long as it was not asked yet; after that only the last day.
     *
     * @throws PreconditionFailed when it has changed since it was seen
     * @throws RequirementInForce when people are measured by it already
     */
    void change(long seen, RecordRequirement command, LocalDate today, Instant now, String by) {
        if (seen != version) {
            throw new PreconditionFailed();
        }
        if (validFrom.isBefore(today) && !asksTheSameAs(command)) {
            throw new RequirementInForce();
        }
        describe(command, now, by);
    }

    private boolean asksTheSameAs(RecordRequirement command) {
        return topic.equals(command.topic())
                && kind == command.kind()
                && level.equals(levelOf(command))
                && Objects.equals(withinMonths, command.withinMonths())
                && graceMonths == command.graceMonths()
                && validFrom.equals(command.validFrom());
    }

    private void describe(RecordRequirement command, Instant now, String by) {
        PeriodInverted.refuse(command.validFrom(), command.validTo(), "validTo");
        topic = command.topic();
        kind = command.kind();
        level = levelOf(command);
        withinMonths = command.withinMonths();
        graceMonths = command.graceMonths();
        validFrom = command.validFrom();
        validTo = command.validTo();
        documentNumber = command.documentNumber();
        recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        recordedBy = by;
    }

    /** Officers have no level. */
    private static String levelOf(RecordRequirement command) {
        return command.kind() == TraineeKind.OFFICER || command.level() == null ? Trainee.NO_LEVEL : command.level();
    }

    RequirementView view(LocalDate today) {
        return new RequirementView(
                id,
                topic,
                kind,
                level.isEmpty() ? null : level,
                withinMonths,
                graceMonths,
                validFrom,
                validTo,
                documentNumber,
                !validFrom.isAfter(today) && (validTo == null || !validTo.isBefore(today)),
                version);
    }

    UUID id() {
        return id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Requirement requirement && id.equals(requirement.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
