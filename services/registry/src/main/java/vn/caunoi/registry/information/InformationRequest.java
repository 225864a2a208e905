package vn.caunoi.registry.information;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.problem.PreconditionFailed;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.receipt.ReceiptCode;
import vn.caunoi.vietnamese.Folding;

/**
 * A request for information, from its arrival to its answer. Says what is wanted and never who wants it.
 *
 * <p>Its clock is a rule and the moment at which the request was complete; an extension is the day that was announced.
 */
@Entity
@Table(name = "information_request")
class InformationRequest {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column
    @Enumerated(EnumType.STRING)
    private RequestChannel channel;

    @Column
    private String subject;

    @Column
    private String wanted;

    @Column
    private String reason;

    @Column
    @Enumerated(EnumType.STRING)
    private SupplyWay way;

    @Column
    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "valid_at")
    private Instant validAt;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Complexity complexity;

    @Column(name = "clock_rule")
    private @Nullable String clockRule;

    @Column(name = "clock_trigger")
    private Instant clockTrigger;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "announced_at")
    private @Nullable Instant announcedAt;

    @Column
    private @Nullable String question;

    @Column(name = "extended_to")
    private @Nullable LocalDate extendedTo;

    @Column(name = "extension_reason")
    private @Nullable String extensionReason;

    @Column(name = "consent_party")
    private @Nullable String consentParty;

    @Column(name = "consent_asked_at")
    private @Nullable Instant consentAskedAt;

    @Column(name = "consent_answer")
    @Enumerated(EnumType.STRING)
    private @Nullable ConsentAnswer consentAnswer;

    @Column(name = "consent_note")
    private @Nullable String consentNote;

    @Column
    private @Nullable String outcome;

    @Column
    private @Nullable String waiver;

    @Column
    private long fee;

    @Column
    private @Nullable String ground;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closing_calendar")
    private @Nullable String closingCalendar;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "search_text")
    private String searchText;

    /** For Hibernate. */
    protected InformationRequest() {}

    private InformationRequest(UUID id) {
        this.id = id;
    }

    /** A complete request; its clock runs. */
    static InformationRequest received(
            UUID agencyId, RequestChannel channel, WantedInformation wanted, ReceiptCode code, Instant receivedAt) {
        InformationRequest request = new InformationRequest(UuidCreator.getTimeOrderedEpoch());
        request.agencyId = agencyId;
        request.channel = channel;
        request.subject = wanted.subject().strip();
        request.wanted = wanted.wanted().strip();
        request.reason = wanted.reason().strip();
        request.way = wanted.way();
        request.receivedAt = micros(receivedAt);
        request.codeHash = code.hash();
        request.searchText = Folding.fold(request.subject);
        request.state = RequestState.RECEIVED;
        request.complete(receivedAt);
        return request;
    }

    private void complete(Instant at) {
        validAt = micros(at);
        run(new RequestClocks.Running(RequestClocks.rule(way, complexity).orElse(null), validAt));
    }

    private void run(RequestClocks.Running clock) {
        clockRule = clock.rule();
        clockTrigger = clock.trigger();
    }

    /** @throws PreconditionFailed when it has changed since it was seen */
    void requireAt(long seen) {
        if (seen != version) {
            throw new PreconditionFailed();
        }
    }

    /**
     * Takes the request into work; form 02 says so.
     *
     * @throws RequestNotReceived when that is not what comes next
     */
    void accept(Instant now) {
        requireReceived();
        state = RequestState.ACCEPTED;
        acceptedAt = micros(now);
    }

    /**
     * Asks the citizen for what is missing; until the answer comes, nobody is late.
     *
     * @throws RequestNotReceived when that is not what comes next
     */
    void askBack(String text, Instant now) {
        requireReceived();
        state = RequestState.ASKED_BACK;
        question = text.strip();
        run(new RequestClocks.Running(null, micros(now)));
    }

    /**
     * The citizen answers: only now the request is complete, and its clock begins.
     *
     * @throws NothingAsked when the agency waits for nothing
     */
    void supplement(Instant now) {
        requireOpen();
        if (state != RequestState.ASKED_BACK) {
            throw new NothingAsked();
        }
        state = RequestState.RECEIVED;
        question = null;
        complete(now);
    }

    /**
     * Decides how much work it is. With complex requests by network or post this announces the term.
     *
     * @throws RequestNotAccepted before acceptance
     * @throws ComplexityDecided the second time
     */
    void assess(Complexity decided, Instant now) {
        requireAccepted();
        if (complexity != null) {
            throw new ComplexityDecided();
        }
        complexity = decided;
        if (decided == Complexity.COMPLEX && way != SupplyWay.OFFICE) {
            announcedAt = micros(now);
        }
        run(new RequestClocks.Running(RequestClocks.rule(way, decided).orElse(null), validAt));
    }

    /**
     * Extends the term, once, within it, by no more than the law allows; form 04 says so.
     *
     * @throws ExtensionOfSimple unless it was found to be complex
     * @throws ExtendedBefore the second time
     * @throws ExtensionTooLate after the term
     * @throws ExtensionOutOfRange when the day is none of those that the law allows
     */
    void extend(LocalDate until, String why, RequestClocks clocks, Instant now) {
        requireAccepted();
        if (extendedTo != null) {
            throw new ExtendedBefore();
        }
        if (complexity != Complexity.COMPLEX) {
            throw new ExtensionOfSimple();
        }
        Deadline term = clocks.due(clock()).orElseThrow(ExtensionOfSimple::new);
        if (now.isAfter(term.dueAt())) {
            throw new ExtensionTooLate();
        }
        Deadline longest = clocks.extension(way, term);
        if (term.lastDay() == null
                || longest.lastDay() == null
                || !until.isAfter(term.lastDay())
                || until.isAfter(longest.lastDay())) {
            throw new ExtensionOutOfRange();
        }
        extendedTo = until;
        extensionReason = why.strip();
    }

    /**
     * Asks a third party whom the information concerns; form 06.
     *
     * @throws ConsentAsked the second time
     */
    void askConsent(String party, Instant now) {
        requireAccepted();
        if (consentAskedAt != null) {
            throw new ConsentAsked();
        }
        consentParty = party.strip();
        consentAskedAt = micros(now);
    }

    /** @throws ConsentNotAsked when no answer is waited for */
    void consentAnswered(ConsentAnswer answer, @Nullable String note) {
        requireAccepted();
        if (consentAskedAt == null || consentAnswer != null) {
            throw new ConsentNotAsked();
        }
        consentAnswer = answer;
        consentNote = note == null ? null : note.strip();
    }

    /**
     * Supplies the information; form 03.
     *
     * @param overriding why the head of the agency supplies it although the third party has not consented
     * @throws ConsentMissing when a third party was asked, has not consented, and nobody says why that does not matter
     */
    void supply(String text, long cost, @Nullable String overriding, String calendar, Instant now) {
        requireAccepted();
        if (consentAskedAt != null && consentAnswer != ConsentAnswer.GIVEN) {
            if (overriding == null) {
                throw new ConsentMissing();
            }
            waiver = overriding.strip();
        }
        outcome = text.strip();
        fee = cost;
        close(RequestState.SUPPLIED, calendar, now);
    }

    /**
     * Refuses on a ground of the law; form 05.
     *
     * @throws RequestClosed when it was closed before
     */
    void refuse(RefusalGround on, String why, String calendar, Instant now) {
        requireOpen();
        ground = on.code();
        outcome = why.strip();
        close(RequestState.REFUSED, calendar, now);
    }

    /**
     * It is none in the sense of the law.
     *
     * @throws RequestNotReceived when it was accepted before
     */
    void invalidate(String why, String calendar, Instant now) {
        requireOpen();
        if (state == RequestState.ACCEPTED) {
            throw new RequestNotReceived();
        }
        outcome = why.strip();
        close(RequestState.INVALID, calendar, now);
    }

    /** The citizen takes it back. */
    void withdraw(String calendar, Instant now) {
        requireOpen();
        close(RequestState.WITHDRAWN, calendar, now);
    }

    /** Another agency answers it; its clock runs on. */
    void goTo(UUID agency) {
        agencyId = agency;
    }

    private void close(RequestState end, String calendar, Instant now) {
        state = end;
        closedAt = micros(now);
        closingCalendar = calendar;
    }

    /** @throws RequestClosed when it is closed */
    void requireOpen() {
        if (!state.isOpen()) {
            throw new RequestClosed();
        }
    }

    private void requireReceived() {
        requireOpen();
        if (state != RequestState.RECEIVED) {
            throw new RequestNotReceived();
        }
    }

    private void requireAccepted() {
        requireOpen();
        if (state != RequestState.ACCEPTED) {
            throw new RequestNotAccepted();
        }
    }

    /** The database keeps microseconds; what is answered now must equal what is read later. */
    private static Instant micros(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    RequestClocks.Running clock() {
        return new RequestClocks.Running(clockRule, clockTrigger);
    }

    /** The clock as it runs, or as it stood when the request was closed. */
    @Nullable
    ClockView due(RequestClocks clocks) {
        Optional<Deadline> due =
                closingCalendar == null ? clocks.due(clock()) : clocks.dueAsOf(closingCalendar, clock());
        return due.map(ClockView::of)
                .map(view -> extendedTo == null ? view : view.extendedTo(RequestClocks.endOf(extendedTo)))
                .orElse(null);
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

    RequestChannel channel() {
        return channel;
    }

    String subject() {
        return subject;
    }

    String wanted() {
        return wanted;
    }

    String reason() {
        return reason;
    }

    SupplyWay way() {
        return way;
    }

    RequestState state() {
        return state;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant validAt() {
        return validAt;
    }

    @Nullable
    Complexity complexity() {
        return complexity;
    }

    @Nullable
    Instant acceptedAt() {
        return acceptedAt;
    }

    @Nullable
    Instant announcedAt() {
        return announcedAt;
    }

    @Nullable
    String question() {
        return question;
    }

    @Nullable
    LocalDate extendedTo() {
        return extendedTo;
    }

    @Nullable
    String extensionReason() {
        return extensionReason;
    }

    @Nullable
    String consentParty() {
        return consentParty;
    }

    @Nullable
    Instant consentAskedAt() {
        return consentAskedAt;
    }

    @Nullable
    ConsentAnswer consentAnswer() {
        return consentAnswer;
    }

    @Nullable
    String consentNote() {
        return consentNote;
    }

    @Nullable
    String outcome() {
        return outcome;
    }

    @Nullable
    String waiver() {
        return waiver;
    }

    long fee() {
        return fee;
    }

    @Nullable
    String ground() {
        return ground;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InformationRequest request && id.equals(request.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
