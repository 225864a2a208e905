package vn.caunoi.registry.spokesperson;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.vietnamese.Folding;

/**
 * Somebody's time as spokesperson of an agency: from the decision until the next decision. It is published the moment
 * it is recorded, because the public list shows it from then on.
 */
@Entity
@Table(name = "assignment")
class Assignment {

    @Id
    private UUID id;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column
    @Enumerated(EnumType.STRING)
    private SpokespersonKind kind;

    @Column(name = "person_name")
    private String personName;

    @Column
    private String position;

    @Column
    private String phone;

    @Column
    private String email;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "request_key")
    private @Nullable String requestKey;

    @Column(name = "search_text")
    private String searchText;

    /** For Hibernate. */
    protected Assignment() {}

    private Assignment(UUID id) {
        this.id = id;
    }

    /**
     * Records a decision.
     *
     * @param now when it is recorded and thereby published
     * @param by login name of whoever records it
     * @param requestKey the caller's idempotency key
     * @throws DecisionNotYetMade when the decision lies in the future
     * @throws AgencyDidNotExist when the agency did not exist on the day of the decision
     */
    static Assignment decided(
            AgencySummary agency, AssignSpokesperson command, Instant now, String by, @Nullable String requestKey) {
        // The database keeps microseconds; what is answered now must equal what is read later.
        Instant decidedAt = command.decidedAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        if (decidedAt.isAfter(now)) {
            throw new DecisionNotYetMade();
        }
        if (!agency.existedOn(LocalDate.ofInstant(decidedAt, WorkingCalendar.ZONE))) {
            throw new AgencyDidNotExist();
        }
        Assignment assignment = new Assignment(UuidCreator.getTimeOrderedEpoch());
        assignment.agencyId = agency.id();
        assignment.kind = command.kind();
        assignment.personName = command.personName().strip();
        assignment.position = command.position().strip();
        assignment.phone = command.phone();
        assignment.email = command.email();
        assignment.decisionNumber = command.decisionNumber();
        assignment.decidedAt = decidedAt;
        assignment.publishedAt = now.truncatedTo(ChronoUnit.MICROS);
        assignment.recordedBy = by;
        assignment.requestKey = requestKey;
        assignment.searchText = Folding.fold(assignment.personName + " " + assignment.position);
        return assignment;
    }

    /**
     * Ends when the next one begins: an agency has one regular spokesperson at a time.
     *
     * @throws NewerAssignmentExists when the next one was not decided later
     */
    void yieldTo(Assignment next) {
        if (!next.decidedAt.isAfter(decidedAt)) {
            throw new NewerAssignmentExists();
        }
        endedAt = next.decidedAt;
    }

    /** Ends because its agency does; one that began on that day or later ends a moment after it began. */
    void endWithAgency(Instant moment) {
        endedAt = moment.isAfter(decidedAt) ? moment : decidedAt.plus(1, ChronoUnit.MICROS);
    }

    /** Whether this is the outcome of the same command, sent again. */
    boolean resultsFrom(UUID agency, AssignSpokesperson command) {
        return agencyId.equals(agency)
                && kind == command.kind()
                && personName.equals(command.personName().strip())
                && position.equals(command.position().strip())
                && phone.equals(command.phone())
                && email.equals(command.email())
                && decisionNumber.equals(command.decisionNumber())
                && decidedAt.equals(command.decidedAt().toInstant().truncatedTo(ChronoUnit.MICROS));
    }

    UUID id() {
        return id;
    }

    UUID agencyId() {
        return agencyId;
    }

    SpokespersonKind kind() {
        return kind;
    }

    String personName() {
        return personName;
    }

    String position() {
        return position;
    }

    String phone() {
        return phone;
    }

    String email() {
        return email;
    }

    String decisionNumber() {
        return decisionNumber;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    String recordedBy() {
        return recordedBy;
    }

    @Nullable
    String requestKey() {
        return requestKey;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assignment assignment && id.equals(assignment.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
