package vn.caunoi.registry.enquiry;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.PreconditionFailed;
import vn.caunoi.registry.platform.Sha256;
import vn.caunoi.registry.receipt.ReceiptCode;
import vn.caunoi.registry.task.TaskSubject;
import vn.caunoi.vietnamese.Folding;

/** What the press asked, and what became of it. Whether it is open is said by its task. */
@Entity
@Table(name = "enquiry")
class Enquiry {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column
    @Enumerated(EnumType.STRING)
    private EnquiryKind kind;

    @Column
    @Enumerated(EnumType.STRING)
    private EnquiryOrigin origin;

    @Column
    private String title;

    @Column
    private String question;

    @Column
    private long number;

    @Column(name = "code_hash")
    private @Nullable String codeHash;

    @Column(name = "press_agency")
    private String pressAgency;

    @Column(name = "press_agency_id")
    private @Nullable UUID pressAgencyId;

    @Column(name = "reporter_id")
    private @Nullable UUID reporterId;

    @Embedded
    private @Nullable Reporter reporter;

    @Column
    @Enumerated(EnumType.STRING)
    private Verification verification;

    @Column(name = "content_hash")
    private @Nullable String contentHash;

    @Column(name = "addressee_id")
    private UUID addresseeId;

    @Column(name = "issue_id")
    private @Nullable UUID issueId;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "concluded_at")
    private @Nullable Instant concludedAt;

    @Column
    private @Nullable String outcome;

    @Column
    private @Nullable String ground;

    /** Grows with each step, so that whoever closes the matter has seen the last one. */
    @Column
    private int steps;

    /** For Hibernate. */
    protected Enquiry() {}

    private Enquiry(UUID id) {
        this.id = id;
    }

    /**
     * What somebody sent by the public form.
     *
     * @param press for whom they ask; a reporter whose card and name are known needs no look of staff
     */
    static Enquiry submitted(SubmitEnquiry command, AskingPress press, Instant now, String by) {
        Enquiry enquiry = of(command.kind(), EnquiryOrigin.PRESS_FORM, command.title(), command.question(), now, by);
        enquiry.asks(press);
        enquiry.reporter = Reporter.of(command.reporterName(), command.cardNumber(), command.email(), command.phone());
        enquiry.verification = press.reporterId() == null ? Verification.WAITING : Verification.MATCHED;
        enquiry.addresseeId = command.agencyId();
        enquiry.receivedAt = enquiry.recordedAt;
        enquiry.contentHash = hash(command, press);
        return enquiry;
    }

    /**
     * What staff received.
     *
     * @throws EnquiryTimeWrong when it would have been received in the future
     */
    static Enquiry recorded(UUID agency, RecordEnquiry command, AskingPress press, Instant now, String by) {
        Instant received = command.receivedAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        if (received.isAfter(now)) {
            throw EnquiryTimeWrong.future("/receivedAt");
        }
        EnquiryOrigin origin = command.issueId() == null ? EnquiryOrigin.STAFF : EnquiryOrigin.MONITORING;
        Enquiry enquiry = of(command.kind(), origin, command.title(), command.question(), now, by);
        enquiry.asks(press);
        enquiry.reporter = Reporter.of(command.reporterName(), command.cardNumber(), command.email(), command.phone());
        enquiry.verification = Verification.VERIFIED;
        enquiry.addresseeId = agency;
        enquiry.issueId = command.issueId();
        enquiry.receivedAt = received;
        return enquiry;
    }

    private static Enquiry of(
            EnquiryKind kind, EnquiryOrigin origin, String title, String question, Instant now, String by) {
        Enquiry enquiry = new Enquiry(UuidCreator.getTimeOrderedEpoch());
        enquiry.kind = kind;
        enquiry.origin = origin;
        enquiry.title = title.strip();
        enquiry.question = question.strip();
        enquiry.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        enquiry.recordedBy = by;
        return enquiry;
    }

    private void asks(AskingPress press) {
        pressAgency = press.agencyName();
        pressAgencyId = press.agencyId();
        reporterId = press.reporterId();
    }

    private static String hash(SubmitEnquiry command, AskingPress press) {
        return Sha256.of(String.join(
                "\n",
                command.agencyId().toString(),
                command.kind().name(),
                Folding.fold(press.agencyName()),
                Folding.fold(command.cardNumber()),
                Folding.fold(command.title()),
                Folding.fold(command.question())));
    }

    /**
     * It gets its number; whoever asked gets a code to follow it.
     *
     * @param code null where nobody is told one
     */
    void entered(long next, @Nullable ReceiptCode code) {
        number = next;
        codeHash = code == null ? null : code.hash();
    }

    /** Nobody answers any more: the same may be asked anew. */
    void ended() {
        contentHash = null;
    }

    /** @throws EnquiryLookedAt when somebody has looked at it before, or nobody needs to */
    void verify() {
        if (verification != Verification.WAITING) {
            throw new EnquiryLookedAt();
        }
        verification = Verification.VERIFIED;
    }

    /**
     * It was not the press.
     *
     * @throws EnquiryLookedAt when somebody has looked at it before
     */
    void dismiss(String reason) {
        // A card that matches may have been used by somebody else.
        if (verification != Verification.WAITING && verification != Verification.MATCHED) {
            throw new EnquiryLookedAt();
        }
        verification = Verification.DISMISSED;
        outcome = reason.strip();
    }

    /**
     * The complaint behind it was concluded.
     *
     * @throws EnquiryHasNoConclusion when it is no complaint
     * @throws EnquiryConcluded when that was said before
     * @throws EnquiryTimeWrong when it was concluded in the future, or before it was received
     */
    void conclude(Instant at, Instant now) {
        if (kind != EnquiryKind.COMPLAINT) {
            throw new EnquiryHasNoConclusion();
        }
        if (concludedAt != null) {
            throw new EnquiryConcluded();
        }
        requirePlausible("/concludedAt", at, now);
        concludedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** @throws EnquiryTimeWrong for a moment before it was received, or one that has not come */
    void requirePlausible(String pointer, Instant at, Instant now) {
        if (at.isAfter(now)) {
            throw EnquiryTimeWrong.future(pointer);
        }
        if (at.isBefore(receivedAt)) {
            throw EnquiryTimeWrong.beforeReceipt(pointer);
        }
    }

    /**
     * Keeps what was said in the end.
     *
     * @param seen the version that the person had before their eyes
     * @param refusalGround key of the ground of a refusal
     * @throws PreconditionFailed when more has happened since
     */
    void close(long seen, String text, @Nullable String refusalGround) {
        requireSeen(seen);
        outcome = text.strip();
        ground = refusalGround;
    }

    /** @throws PreconditionFailed when more has happened since */
    void requireSeen(long seen) {
        if (seen != version) {
            throw new PreconditionFailed();
        }
    }

    /** Something was added to its history. */
    void stepped() {
        steps++;
    }

    /** How much was added to its history. */
    int steps() {
        return steps;
    }

    /** {@code BC-000123}: what people call it by. */
    String number() {
        return String.format(Locale.ROOT, "BC-%06d", number);
    }

    /** Whether somebody holds a code and left an address, and so wants to hear of it. */
    boolean isFollowed() {
        return codeHash != null;
    }

    TaskSubject subject() {
        return TaskSubject.enquiry(id);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    EnquiryKind kind() {
        return kind;
    }

    EnquiryOrigin origin() {
        return origin;
    }

    String title() {
        return title;
    }

    String question() {
        return question;
    }

    String pressAgency() {
        return pressAgency;
    }

    ReporterView reporter() {
        return reporter == null ? new ReporterView(null, null, null, null) : reporter.view();
    }

    @Nullable
    UUID pressAgencyId() {
        return pressAgencyId;
    }

    @Nullable
    UUID reporterId() {
        return reporterId;
    }

    Verification verification() {
        return verification;
    }

    @Nullable
    String contentHash() {
        return contentHash;
    }

    UUID addresseeId() {
        return addresseeId;
    }

    @Nullable
    UUID issueId() {
        return issueId;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }

    @Nullable
    Instant concludedAt() {
        return concludedAt;
    }

    @Nullable
    String outcome() {
        return outcome;
    }

    @Nullable
    String ground() {
        return ground;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Enquiry enquiry && id.equals(enquiry.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
