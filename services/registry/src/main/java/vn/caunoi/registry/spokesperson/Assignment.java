package vn.caunoi.registry.spokesperson;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.problem.PreconditionFailed;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.vietnamese.Folding;

/**
 * Somebody in a post who speaks for an agency, from one moment until another. It is public once two people have seen
 * it: the one who proposed and another who confirmed, or the province's office with the agency's signed letter.
 */
@Entity
@Table(name = "assignment")
class Assignment {

    /** Why what nobody has confirmed is refused when its agency ends. */
    static final String GONE = "Cơ quan kết thúc hoạt động.";

    /** The shortest time that the database tells from none. */
    private static final Duration NO_TIME = Duration.of(1, ChronoUnit.MICROS);

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "post_id")
    private UUID postId;

    @Column(name = "person_id")
    private UUID personId;

    @Column
    @Enumerated(EnumType.STRING)
    private SpokespersonKind kind;

    @Embedded
    private Proposal proposal;

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

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_to")
    private @Nullable Instant validTo;

    @Column(name = "decided_to")
    private @Nullable Instant decidedTo;

    @Column
    private @Nullable String matter;

    @Column(name = "matter_key")
    private @Nullable String matterKey;

    @Column(name = "authorisation_document")
    private @Nullable String authorisationDocument;

    @Column(name = "authorised_by")
    private @Nullable UUID authorisedBy;

    @Column(name = "stands_in_for")
    private @Nullable UUID standsInFor;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Embedded
    @EmbeddedColumnNaming("end_%s")
    private @Nullable Ending ending;

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
     * Records a decision, for somebody else to confirm.
     *
     * @param now when it is recorded
     * @param by login name of whoever records it
     * @param requestKey the caller's idempotency key
     * @throws DecisionNotYetMade when the decision lies in the future
     * @throws EffectBeforeDecision when it would take effect before it was signed
     * @throws PeriodInverted when the role would end before it begins
     * @throws AgencyDidNotExist when the agency does not exist on the day the role begins
     */
    static Assignment proposed(
            AgencySummary agency, AssignSpokesperson command, Instant now, String by, @Nullable String requestKey) {
        Instant decidedAt = Micros.of(command.decidedAt());
        if (decidedAt.isAfter(now)) {
            throw new DecisionNotYetMade();
        }
        Instant validFrom = Objects.requireNonNullElse(Micros.orNull(command.validFrom()), decidedAt);
        if (validFrom.isBefore(decidedAt)) {
            throw new EffectBeforeDecision("validFrom");
        }
        Instant validTo = Micros.orNull(command.validTo());
        if (validTo != null && !validTo.isAfter(validFrom)) {
            throw new PeriodInverted("validTo");
        }
        if (!agency.existedOn(LocalDate.ofInstant(validFrom, WorkingCalendar.ZONE))) {
            throw new AgencyDidNotExist(command.validFrom() == null ? "decidedAt" : "validFrom");
        }
        Assignment assignment = new Assignment(UuidCreator.getTimeOrderedEpoch());
        assignment.agencyId = agency.id();
        assignment.kind = command.kind();
        assignment.proposal = Proposal.of(now, by);
        assignment.personName = command.personName().strip();
        assignment.position = command.position().strip();
        assignment.phone = command.phone();
        assignment.email = command.email();
        assignment.decisionNumber = command.decisionNumber();
        assignment.decidedAt = decidedAt;
        assignment.validFrom = validFrom;
        assignment.validTo = validTo;
        assignment.decidedTo = validTo;
        assignment.matter = stripped(command.matter());
        assignment.matterKey = assignment.matter == null ? null : Folding.fold(assignment.matter);
        assignment.authorisationDocument = command.authorisationDocument();
        assignment.standsInFor = command.standsInFor();
        assignment.requestKey = requestKey;
        assignment.searchText = Folding.fold(assignment.personName + " " + assignment.position);
        return assignment;
    }

    /** Who does it, and in which post. */
    void fills(Post post, Person person) {
        postId = post.id();
        personId = person.id();
    }

    /** The head who signed; {@link SpeakingLaw#permitAuthorising} has looked at them. */
    void signedBy(Assignment head) {
        authorisedBy = head.id;
    }

    /**
     * The second pair of hands: from now on it is public.
     *
     * @param seen the version that the approver had before their eyes
     * @throws PreconditionFailed when it has changed since
     * @throws ProposalSettled when it is no proposal any more
     * @throws SamePerson when the proposer confirms
     */
    void confirm(long seen, Instant now, String by) {
        requireVersion(seen);
        proposal.confirm(now, by);
        publishedAt = proposal.settledAt();
    }

    /** Recorded by the province's office from the agency's signed letter, which is the first pair of hands. */
    void confirmAtOnce() {
        proposal.confirmAtOnce();
        publishedAt = proposal.settledAt();
    }

    /**
     * Refuses the proposal. Fails as {@link #confirm} does.
     *
     * @param reason what the proposer has to know
     */
    void reject(long seen, String reason, Instant now, String by) {
        requireVersion(seen);
        proposal.reject(reason, now, by);
    }

    /**
     * Takes the own proposal back.
     *
     * @throws NotTheProposer when somebody else does
     */
    void withdraw(long seen, Instant now, String by) {
        requireVersion(seen);
        proposal.withdraw(now, by);
    }

    void requireDecidable(long seen, String by) {
        requireVersion(seen);
        proposal.requireDecidableBy(by);
    }

    /**
     * Its agency must stand when it begins and, if it runs by then, when it is confirmed.
     *
     * @throws AgencyDidNotExist otherwise
     */
    void requireStanding(AgencySummary agency, Instant now) {
        if (!standsAt(agency, validFrom) || (coversTime(now) && !standsAt(agency, now))) {
            throw new AgencyDidNotExist("validFrom");
        }
    }

    private static boolean standsAt(AgencySummary agency, Instant moment) {
        return agency.existedOn(LocalDate.ofInstant(moment, WorkingCalendar.ZONE));
    }

    private void requireVersion(long seen) {
        if (seen != version) {
            throw new PreconditionFailed();
        }
    }

    /**
     * Ends when the next one begins: an agency has one head and one regular spokesperson at a time.
     *
     * @throws NewerAssignmentExists when the next one does not begin later
     */
    void yieldTo(Assignment next) {
        if (!next.validFrom.isAfter(validFrom)) {
            throw new NewerAssignmentExists();
        }
        validTo = next.validFrom;
    }

    /**
     * Is to end before its time, by a decision that somebody else confirms.
     *
     * @throws EndAlreadyProposed when another end waits
     * @throws DecisionNotYetMade when the decision lies in the future
     * @throws EffectBeforeDecision when it would end before the decision
     * @throws PeriodInverted when it would end before it begins
     * @throws AssignmentNotRunning when it is not confirmed, or would have ended by then anyway
     */
    void proposeEnd(long seen, EndAssignment command, Instant now, String by) {
        requireVersion(seen);
        if (ending != null && ending.proposal().isOpen()) {
            throw new EndAlreadyProposed();
        }
        Ending wanted = Ending.proposed(command, now, by);
        requireRunningUntil(wanted.moment());
        ending = wanted;
    }

    /** By the province's office, from the agency's signed letter. */
    void endAtOnce() {
        Ending decided = requireEnding();
        decided.proposal().confirmAtOnce();
        validTo = decided.moment();
    }

    /**
     * The second pair of hands at an end.
     *
     * @throws EndNotProposed when nobody proposed one
     * @throws ProposalSettled when it has been decided
     * @throws SamePerson when the proposer confirms
     * @throws AssignmentNotRunning when it ended otherwise meanwhile
     */
    void confirmEnd(long seen, Instant now, String by) {
        requireVersion(seen);
        Ending proposed = requireEnding();
        proposed.proposal().requireDecidableBy(by);
        requireRunningUntil(proposed.moment());
        proposed.proposal().confirm(now, by);
        validTo = proposed.moment();
    }

    /** Refuses an end. Fails as {@link #confirmEnd} does. */
    void rejectEnd(long seen, String reason, Instant now, String by) {
        requireVersion(seen);
        requireEnding().proposal().reject(reason, now, by);
    }

    /** Takes one's own proposal of an end back. */
    void withdrawEnd(long seen, Instant now, String by) {
        requireVersion(seen);
        requireEnding().proposal().withdraw(now, by);
    }

    private Ending requireEnding() {
        if (ending == null) {
            throw new EndNotProposed();
        }
        return ending;
    }

    private void requireRunningUntil(Instant end) {
        if (!proposal.isConfirmed()) {
            throw new AssignmentNotRunning();
        }
        if (!end.isAfter(validFrom)) {
            throw new PeriodInverted("endsAt");
        }
        if (validTo != null && !end.isBefore(validTo)) {
            throw new AssignmentNotRunning();
        }
    }

    /** Ends because whoever was stood in for is back; nothing happens when it is over, or was not confirmed. */
    void endWithReturn(Instant at, String by) {
        Instant moment = at.truncatedTo(ChronoUnit.MICROS);
        if (proposal.isConfirmed() && moment.isAfter(validFrom) && (validTo == null || moment.isBefore(validTo))) {
            validTo = moment;
            ending = Ending.returned(moment, by);
        }
    }

    /** Whether this one speaks at the moment. */
    boolean speaksAt(Instant moment) {
        return proposal.isConfirmed() && coversTime(moment);
    }

    /** Whether the moment lies in its time, whoever has looked at it. */
    boolean coversTime(Instant moment) {
        return !validFrom.isAfter(moment) && (validTo == null || validTo.isAfter(moment));
    }

    /** Whether both would speak at some moment. */
    boolean overlaps(Assignment other) {
        return (validTo == null || validTo.isAfter(other.validFrom))
                && (other.validTo == null || other.validTo.isAfter(validFrom));
    }

    /** Whether both are authorised for the same matter, however it is written. */
    boolean sameMatter(Assignment other) {
        return matterKey != null && matterKey.equals(other.matterKey);
    }

    /**
     * Ends because its agency does; a role that would have begun on that day or later ends a moment after it began, and
     * what nobody has confirmed yet is refused.
     */
    void endWithAgency(Instant moment, Instant now, String by) {
        if (proposal.isOpen()) {
            proposal.lapse(GONE, now, by);
            return;
        }
        validTo = moment.isAfter(validFrom) ? moment : validFrom.plus(NO_TIME);
        if (ending != null && ending.proposal().isOpen()) {
            ending.proposal().lapse(GONE, now, by);
        }
    }

    /** Whether its agency ended before it began. */
    boolean cameToNothing() {
        return validTo != null && !validTo.isAfter(validFrom.plus(NO_TIME));
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
                && decidedAt.equals(Micros.of(command.decidedAt()))
                && validFrom.equals(Objects.requireNonNullElse(Micros.orNull(command.validFrom()), decidedAt))
                && Objects.equals(decidedTo, Micros.orNull(command.validTo()))
                && Objects.equals(matter, stripped(command.matter()))
                && Objects.equals(authorisationDocument, command.authorisationDocument())
                && Objects.equals(standsInFor, command.standsInFor());
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID agencyId() {
        return agencyId;
    }

    UUID postId() {
        return postId;
    }

    UUID personId() {
        return personId;
    }

    SpokespersonKind kind() {
        return kind;
    }

    ProposalState state() {
        return proposal.state();
    }

    Proposal proposal() {
        return proposal;
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

    Instant validFrom() {
        return validFrom;
    }

    @Nullable
    Instant validTo() {
        return validTo;
    }

    @Nullable
    Instant decidedTo() {
        return decidedTo;
    }

    @Nullable
    String matter() {
        return matter;
    }

    @Nullable
    String authorisationDocument() {
        return authorisationDocument;
    }

    @Nullable
    UUID authorisedBy() {
        return authorisedBy;
    }

    @Nullable
    UUID standsInFor() {
        return standsInFor;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    /** The last end that anybody proposed. */
    @Nullable
    Ending ending() {
        return ending;
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
