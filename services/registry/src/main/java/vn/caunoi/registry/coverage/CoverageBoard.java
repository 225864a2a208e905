package vn.caunoi.registry.coverage;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.agency.PublishingDuty;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.contact.Contact;
import vn.caunoi.registry.contact.ContactTrouble;
import vn.caunoi.registry.contact.ReportView;
import vn.caunoi.registry.duty.DutyOwner;
import vn.caunoi.registry.duty.DutyState;
import vn.caunoi.registry.duty.PublicationDuty;
import vn.caunoi.registry.policy.ProvincePolicies;
import vn.caunoi.registry.spokesperson.SpeakingTerm;

/** Works the board out: facts in, board out. */
@ApplicationScoped
class CoverageBoard {

    private static final int MONTHS = 12;

    private final ProvincePolicies policies;

    @Inject
    CoverageBoard(ProvincePolicies policies) {
        this.policies = policies;
    }

    CoverageView at(LocalDate day, Instant moment, CoverageFacts facts) {
        List<BodyCoverage> all = bodies(day, moment, facts, PublishingDuty.PROVINCE);
        return new CoverageView(
                day,
                moment,
                all.size(),
                count(all, body -> body.state() != CoverageState.VACANT),
                count(all, body -> body.state() == CoverageState.COVERED),
                all,
                bodies(day, moment, facts, PublishingDuty.MINISTRY),
                trend(day, facts));
    }

    private static int count(List<BodyCoverage> bodies, Predicate<BodyCoverage> wanted) {
        return (int) bodies.stream().filter(wanted).count();
    }

    /** Everything that is open in the agencies that exist on this day. */
    List<OpenDuty> openDuties(LocalDate day, Instant moment, CoverageFacts facts) {
        return Stream.of(PublishingDuty.PROVINCE, PublishingDuty.MINISTRY)
                .flatMap(duty -> bodies(day, moment, facts, duty).stream())
                .flatMap(body -> body.gaps().stream())
                .toList();
    }

    private List<BodyCoverage> bodies(LocalDate day, Instant moment, CoverageFacts facts, PublishingDuty duty) {
        Map<UUID, List<SpeakingTerm>> terms = facts.terms().stream().collect(groupingBy(SpeakingTerm::agencyId));
        Map<UUID, List<PublicationDuty>> publications = facts.publications().stream()
                .collect(groupingBy(publication -> publication.term().agencyId()));
        Map<UUID, List<Contact>> contacts = facts.contacts().stream()
                .collect(groupingBy(contact -> contact.term().agencyId()));
        Map<UUID, List<ReportView>> reports = facts.reports().stream().collect(groupingBy(ReportView::agencyId));
        return facts.agencies().stream()
                .filter(agency -> agency.kind().publishingDuty() == duty && agency.existedOn(day))
                .map(agency -> new Body(
                                agency,
                                moment,
                                terms.getOrDefault(agency.id(), List.of()),
                                publications.getOrDefault(agency.id(), List.of()),
                                contacts.getOrDefault(agency.id(), List.of()),
                                reports.getOrDefault(agency.id(), List.of()))
                        .coverage())
                .toList();
    }

    /** Every month's end before the day, and the day itself. */
    private static List<CoverageFigures> trend(LocalDate day, CoverageFacts facts) {
        Map<UUID, List<SpeakingTerm>> standing =
                facts.terms().stream().filter(SpeakingTerm::standing).collect(groupingBy(SpeakingTerm::agencyId));
        List<LocalDate> days = new ArrayList<>();
        for (int back = MONTHS - 1; back > 0; back--) {
            days.add(YearMonth.from(day).minusMonths(back).atEndOfMonth());
        }
        days.add(day);
        return days.stream()
                .map(each -> figures(each, facts.agencies(), standing))
                .toList();
    }

    private static CoverageFigures figures(
            LocalDate day, List<AgencySummary> agencies, Map<UUID, List<SpeakingTerm>> standing) {
        Instant end = endOf(day);
        List<AgencySummary> counted = agencies.stream()
                .filter(agency -> agency.kind().publishingDuty() == PublishingDuty.PROVINCE && agency.existedOn(day))
                .toList();
        int covered = (int) counted.stream()
                .filter(agency ->
                        standing.getOrDefault(agency.id(), List.of()).stream().anyMatch(term -> term.holdsAt(end)))
                .count();
        return new CoverageFigures(day, counted.size(), covered);
    }

    /** The last moment of a day that the database can hold. */
    static Instant endOf(LocalDate day) {
        return WorkingCalendar.endOf(day).minusNanos(1000);
    }

    /** One agency at one moment. */
    private final class Body {

        private final AgencySummary agency;
        private final Instant moment;
        private final List<SpeakingTerm> terms;
        private final List<PublicationDuty> publications;
        private final List<Contact> contacts;
        private final List<ReportView> reports;

        Body(
                AgencySummary agency,
                Instant moment,
                List<SpeakingTerm> terms,
                List<PublicationDuty> publications,
                List<Contact> contacts,
                List<ReportView> reports) {
            this.agency = agency;
            this.moment = moment;
            this.terms = terms;
            this.publications = publications;
            this.contacts = contacts;
            this.reports = reports;
        }

        BodyCoverage coverage() {
            Optional<Contact> speaker = contacts.stream()
                    .filter(contact -> contact.term().standing())
                    .findFirst();
            List<OpenDuty> gaps = Stream.of(vacancy(speaker).stream(), reported(), unpublished(), unconfirmed())
                    .flatMap(each -> each)
                    .toList();
            return new BodyCoverage(
                    agency.id(),
                    agency.name(),
                    agency.kind(),
                    agency.unitType(),
                    state(gaps),
                    speaker.map(contact -> contact.term().personName()).orElse(null),
                    speaker.map(contact -> contact.term().kind()).orElse(null),
                    speaker.map(Contact::confirmedAt).orElse(null),
                    gaps);
        }

        private CoverageState state(List<OpenDuty> gaps) {
            return gaps.stream()
                    .map(Body.this::stateOf)
                    .min(Comparator.naturalOrder())
                    .orElse(CoverageState.COVERED);
        }

        /** What is still in time to be published is listed, but does not spoil the picture. */
        private CoverageState stateOf(OpenDuty gap) {
            return switch (gap.kind()) {
                case VACANCY -> CoverageState.VACANT;
                case CONTACT_REPORT -> CoverageState.CONTACT_WRONG;
                case PUBLICATION -> gap.isOver() ? CoverageState.UNPUBLISHED : CoverageState.COVERED;
                case CONTACT_CONFIRMATION -> CoverageState.UNCONFIRMED;
                case TASK -> CoverageState.COVERED;
            };
        }

        private Optional<OpenDuty> vacancy(Optional<Contact> speaker) {
            if (speaker.isPresent()) {
                return Optional.empty();
            }
            Optional<Instant> ended = terms.stream()
                    .filter(SpeakingTerm::standing)
                    .map(SpeakingTerm::to)
                    .filter(to -> to != null && !to.isAfter(moment))
                    .max(Comparator.naturalOrder());
            Instant since = ended.orElseGet(this::sinceItMustSpeak);
            return Optional.of(duty(
                    OpenDutyKind.VACANCY,
                    ended.isPresent() ? OpenDutyReason.ENDED : OpenDutyReason.NEVER_NAMED,
                    agency.id().toString(),
                    DutyOwner.AGENCY,
                    null,
                    since,
                    policies.compute(ProvincePolicies.VACANCY, since)));
        }

        /** The day it began, or the day from which the province counts, whichever is later. */
        private Instant sinceItMustSpeak() {
            Instant counted = policies.since(ProvincePolicies.VACANCY).orElse(moment);
            LocalDate began = agency.validFrom();
            Instant own = began == null ? counted : WorkingCalendar.startOf(began);
            Instant since = own.isAfter(counted) ? own : counted;
            return since.isAfter(moment) ? moment : since;
        }

        private Stream<OpenDuty> unpublished() {
            return publications.stream()
                    .filter(publication -> publication.term().holdsAt(moment)
                            && publication.stateAt(moment).isOpen())
                    .map(publication -> duty(
                            OpenDutyKind.PUBLICATION,
                            OpenDutyReason.valueOf(publication.channel().name()),
                            publication.term().id() + "/" + publication.channel(),
                            publication.owner(),
                            publication.term().personName(),
                            publication.term().decidedAt(),
                            publication.clock()));
        }

        private Stream<OpenDuty> unconfirmed() {
            return contacts.stream()
                    .filter(contact -> contact.isOpenAt(moment))
                    .map(contact -> duty(
                            OpenDutyKind.CONTACT_CONFIRMATION,
                            reason(contact.trouble()),
                            contact.term().id() + "/contact",
                            DutyOwner.AGENCY,
                            contact.term().personName(),
                            contact.due().map(Deadline::dueAt).orElse(moment),
                            contact.due()));
        }

        private static OpenDutyReason reason(@Nullable ContactTrouble trouble) {
            if (trouble == null) {
                return OpenDutyReason.NOT_CONFIRMED;
            }
            return switch (trouble) {
                case UNDELIVERABLE -> OpenDutyReason.MAIL_REFUSED;
                case NO_ANSWER -> OpenDutyReason.NO_ANSWER;
            };
        }

        private Stream<OpenDuty> reported() {
            return reports.stream()
                    .map(report -> duty(
                            OpenDutyKind.CONTACT_REPORT,
                            OpenDutyReason.REPORTED_WRONG,
                            report.id().toString(),
                            DutyOwner.AGENCY,
                            nameOf(report.assignmentId()),
                            report.reportedAt(),
                            policies.compute(ProvincePolicies.CONTACT_REPORT, report.reportedAt())));
        }

        private @Nullable String nameOf(@Nullable UUID assignment) {
            return terms.stream()
                    .filter(term -> term.id().equals(assignment))
                    .map(SpeakingTerm::personName)
                    .findFirst()
                    .orElse(null);
        }

        private OpenDuty duty(
                OpenDutyKind kind,
                OpenDutyReason reason,
                String id,
                DutyOwner owner,
                @Nullable String subject,
                Instant since,
                Optional<Deadline> clock) {
            return new OpenDuty(
                    kind + "/" + id,
                    kind,
                    reason,
                    agency.id(),
                    agency.name(),
                    owner,
                    subject,
                    null,
                    null,
                    since,
                    clock.map(ClockView::of).orElse(null),
                    DutyState.at(moment, clock, null, null));
        }
    }
}
