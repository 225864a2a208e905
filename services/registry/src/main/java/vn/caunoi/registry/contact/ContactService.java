package vn.caunoi.registry.contact;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.identity.Caller;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.mail.MailService;
import vn.caunoi.registry.mail.MailState;
import vn.caunoi.registry.mail.Standing;
import vn.caunoi.registry.policy.ProvincePolicies;
import vn.caunoi.registry.spokesperson.SpeakingTerm;
import vn.caunoi.registry.spokesperson.TermService;

/** Whether published contacts are still right: asking, answering, and how each stands. */
@ApplicationScoped
public class ContactService {

    private final ConfirmationRepository confirmations;
    private final ContactReportService reports;
    private final ContactLinks links;
    private final TermService terms;
    private final AgencyService agencies;
    private final ProvincePolicies policies;
    private final AuditTrail trail;
    private final ContactQuestions questions;
    private final MailService mails;
    private final ContactConfig config;
    private final Caller caller;
    private final Clock clock;
    private final MeterRegistry meters;

    @Inject
    ContactService(
            ConfirmationRepository confirmations,
            ContactReportService reports,
            ContactLinks links,
            TermService terms,
            AgencyService agencies,
            ProvincePolicies policies,
            AuditTrail trail,
            ContactQuestions questions,
            MailService mails,
            ContactConfig config,
            Caller caller,
            Clock clock,
            MeterRegistry meters) {
        this.confirmations = confirmations;
        this.reports = reports;
        this.links = links;
        this.terms = terms;
        this.agencies = agencies;
        this.policies = policies;
        this.trail = trail;
        this.questions = questions;
        this.mails = mails;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
        this.meters = meters;
    }

    /** What is out at present: questions by assignment, and how the newest mail about each fared. */
    private record Out(Map<UUID, ContactConfirmation> questions, Map<String, Standing> mails) {

        @Nullable
        Standing last(UUID assignmentId) {
            return mails.get(ContactQuestions.about(assignmentId));
        }
    }

    private Uni<Out> out() {
        return confirmations.open().chain(open -> {
            Map<UUID, ContactConfirmation> byAssignment =
                    open.stream().collect(toMap(ContactConfirmation::assignmentId, Function.identity()));
            return mails.standings(byAssignment.keySet().stream()
                            .map(ContactQuestions::about)
                            .toList())
                    .map(found ->
                            new Out(byAssignment, found.stream().collect(toMap(Standing::about, Function.identity()))));
        });
    }

    /** What is known about confirmations now, of every agency. */
    @WithSession
    public Uni<ContactFacts> facts() {
        return out().chain(out -> facts(out));
    }

    private Uni<ContactFacts> facts(Out out) {
        Instant now = clock.instant();
        Set<UUID> unanswered = out.questions().values().stream()
                .filter(question -> question.isUnanswered(out.last(question.assignmentId()), config, now))
                .map(ContactConfirmation::assignmentId)
                .collect(toSet());
        return confirmations.confirmed().chain(confirmed -> mails.refusedAddresses()
                .map(refused -> new ContactFacts(confirmed, unanswered, refused)));
    }

    /** The contacts of everybody who speaks for the agency now, for those who may look into its affairs. */
    @WithSession
    public Uni<ContactList> ofAgency(UUID agencyId) {
        Instant now = clock.instant();
        return agencies.requireInsight(agencyId).chain(agency -> terms.ofAgency(agencyId)
                .chain(found -> out().chain(out -> facts(out).map(facts -> list(agency, found, facts, out, now)))));
    }

    private ContactList list(AgencySummary agency, List<SpeakingTerm> found, ContactFacts facts, Out out, Instant now) {
        return new ContactList(contacts(found, facts, now).stream()
                .map(contact -> view(contact, agency, out, now))
                .toList());
    }

    private ContactView view(Contact contact, AgencySummary agency, Out out, Instant now) {
        UUID assignment = contact.term().id();
        return ContactView.of(
                contact, question(out.questions().get(assignment), out.last(assignment), agency, now), now);
    }

    private @Nullable ContactQuestion question(
            @Nullable ContactConfirmation question, @Nullable Standing last, AgencySummary agency, Instant now) {
        if (question == null || question.hasExpired(now)) {
            return null;
        }
        return new ContactQuestion(
                question.requestedAt(),
                question.expiresAt(),
                Delivery.of(last, mails.isConfigured()),
                last != null && last.state() == MailState.SENT ? last.settledAt() : null,
                question.reminders(),
                caller.mayActFor(agency.slug()) ? links.token(question.id(), question.expiresAt()) : null);
    }

    /** How the contacts of these terms stood at a moment; of terms that did not hold then, nothing is said. */
    public List<Contact> contacts(List<SpeakingTerm> found, ContactFacts facts, Instant moment) {
        return found.stream()
                .filter(term -> term.holdsAt(moment))
                .map(term -> contact(term, facts, moment))
                .toList();
    }

    /** A contact counts as right when it is published, and again whenever somebody confirms it. */
    private Contact contact(SpeakingTerm term, ContactFacts facts, Instant moment) {
        Optional<Instant> last = facts.confirmed().stream()
                .filter(each ->
                        each.assignmentId().equals(term.id()) && !each.at().isAfter(moment))
                .map(ConfirmedContact::at)
                .max(Instant::compareTo);
        Instant published = term.publishedAt();
        Instant known = last.orElse(published == null ? term.from() : published);
        Optional<Deadline> due = policies.since(ProvincePolicies.CONTACT_CONFIRMATION)
                .map(since -> known.isBefore(since) ? since : known)
                .flatMap(trigger -> policies.compute(ProvincePolicies.CONTACT_CONFIRMATION, trigger));
        return new Contact(term, last.orElse(null), due, facts.trouble(term));
    }

    /**
     * Asks a spokesperson, by mail, whether the contact is still right. An open question is replaced, so only the
     * newest link can be answered.
     *
     * <p>Fails with {@link ContactNotFound} when nobody speaks for the agency by this assignment now.
     */
    @WithTransaction
    public Uni<ContactView> ask(UUID agencyId, UUID assignmentId) {
        Instant now = clock.instant();
        return agencies.requireActing(agencyId).chain(agency -> terms.ofAgency(agencyId)
                .map(found -> inForce(found, assignmentId, now))
                .chain(term -> questions
                        .askAnew(term, agency.name(), caller.username(), now)
                        .call(question -> trail.record(
                                "asked", "contact-confirmation", question.id(), agencyId, null, question.outline()))
                        .chain(() -> out())
                        .chain(out -> facts(out).map(facts -> view(contact(term, facts, now), agency, out, now)))));
    }

    private static SpeakingTerm inForce(List<SpeakingTerm> found, UUID assignmentId, Instant now) {
        return found.stream()
                .filter(term -> term.id().equals(assignmentId) && term.holdsAt(now))
                .findFirst()
                .orElseThrow(ContactNotFound::new);
    }

    /**
     * What a link asks. Fails with {@link LinkUnknown}, {@link LinkUsed} or {@link LinkExpired}.
     *
     * <p>Changes nothing, so that a mail program which opens links cannot answer.
     */
    @WithSession
    public Uni<AskedContact> look(String token) {
        Instant now = clock.instant();
        return confirmations
                .require(genuine(token, now))
                .invoke(question -> question.requireAnswerable(now))
                .chain(question -> termOf(question, now))
                .chain(term -> agencies.require(term.agencyId()).map(agency -> AskedContact.of(term, agency)));
    }

    /**
     * Takes the answer; saying that the contact is wrong makes a report for the agency's staff.
     *
     * <p>Fails as {@link #look} does, and with {@link ReasonMissing}.
     */
    @WithTransaction
    public Uni<AnsweredContact> answer(String token, AnswerContact command) {
        Instant now = clock.instant();
        if (command.answer() == ContactAnswer.WRONG && command.remark() == null) {
            return Uni.createFrom().failure(new ReasonMissing());
        }
        return confirmations
                .requireForAnswer(genuine(token, now))
                .invoke(question -> question.answer(command.answer(), now))
                .call(question -> mails.withdraw(ContactQuestions.about(question.assignmentId())))
                .chain(question -> termOf(question, now)
                        .call(term -> trail.record(
                                "answered",
                                "contact-confirmation",
                                question.id(),
                                term.agencyId(),
                                question.outline(),
                                new AnsweredContact(command.answer(), now))))
                .chain(term -> noteWhatIsWrong(term, command, now))
                .invoke(() -> meters.counter(
                                "registry.contact.answered",
                                "answer",
                                command.answer().name())
                        .increment())
                .replaceWith(new AnsweredContact(command.answer(), now));
    }

    private Uni<Void> noteWhatIsWrong(SpeakingTerm term, AnswerContact command, Instant now) {
        String remark = command.remark();
        return command.answer() == ContactAnswer.RIGHT || remark == null
                ? Uni.createFrom().voidItem()
                : reports.reportByLink(term.agencyId(), term.id(), remark, now).replaceWithVoid();
    }

    private UUID genuine(String token, Instant now) {
        ContactLinks.Claim claim = links.read(token);
        if (!claim.expiresAt().isAfter(now)) {
            throw new LinkExpired();
        }
        return claim.confirmation();
    }

    /** Whoever no longer speaks cannot confirm a contact any more. */
    private Uni<SpeakingTerm> termOf(ContactConfirmation question, Instant now) {
        return terms.all().map(all -> all.stream()
                .filter(term -> term.id().equals(question.assignmentId()) && term.holdsAt(now))
                .findFirst()
                .orElseThrow(LinkExpired::new));
    }

    /**
     * Asks everybody whose confirmation is over and who has no open question, replaces questions nobody answered in
     * time, and mails what is due. Answers how many mails were handed over. Beside other instances only one does the
     * round.
     */
    @WithTransaction
    public Uni<Integer> round() {
        Instant now = clock.instant();
        return confirmations
                .takeRound()
                .chain(mine -> mine ? askWhoeverIsDue(now) : Uni.createFrom().item(0));
    }

    private Uni<Integer> askWhoeverIsDue(Instant now) {
        return terms.all().chain(found -> out().chain(out -> facts(out).chain(facts -> {
            List<SpeakingTerm> due = contacts(found, facts, now).stream()
                    .filter(contact -> contact.stateAt(now).isOver()
                            || isOpen(out.questions().get(contact.term().id()), now))
                    .map(Contact::term)
                    .toList();
            return askAll(due, out, now);
        })));
    }

    private static boolean isOpen(@Nullable ContactConfirmation question, Instant now) {
        return question != null && !question.hasExpired(now);
    }

    private Uni<Integer> askAll(List<SpeakingTerm> due, Out out, Instant now) {
        Uni<Integer> all = Uni.createFrom().item(0);
        for (SpeakingTerm term : due) {
            all = all.chain(mailed -> askOne(term, out, now).map(one -> one ? mailed + 1 : mailed));
        }
        return all;
    }

    private Uni<Boolean> askOne(SpeakingTerm term, Out out, Instant now) {
        Standing last = out.last(term.id());
        return questions
                .current(term, out.questions().get(term.id()), last, now)
                .chain(question -> agencies.require(term.agencyId())
                        .chain(agency -> questions.mailIfDue(question, term, agency.name(), last, now)));
    }
}
