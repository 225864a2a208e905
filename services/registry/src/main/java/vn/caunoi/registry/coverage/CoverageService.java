package vn.caunoi.registry.coverage;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyRollService;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.agency.PublishingDuty;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.contact.ContactFacts;
import vn.caunoi.registry.contact.ContactReportService;
import vn.caunoi.registry.contact.ContactService;
import vn.caunoi.registry.duty.DutyOwner;
import vn.caunoi.registry.duty.DutyService;
import vn.caunoi.registry.duty.DutyState;
import vn.caunoi.registry.spokesperson.TermService;
import vn.caunoi.registry.task.DueTasks;
import vn.caunoi.registry.task.TaskQuery;
import vn.caunoi.registry.task.TaskService;
import vn.caunoi.registry.task.TaskState;
import vn.caunoi.registry.task.TaskSummary;

/** Who has a voice, what is missing, and what is due. */
@ApplicationScoped
public class CoverageService {

    /** As many as anybody reads; a flood of tasks must not become a flood of rows. */
    private static final int MOST = 1000;

    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    private final AgencyRollService roll;
    private final AgencyService agencies;
    private final TermService terms;
    private final DutyService duties;
    private final ContactService contacts;
    private final ContactReportService reports;
    private final TaskService tasks;
    private final CoverageBoard board;
    private final Clock clock;

    @Inject
    CoverageService(
            AgencyRollService roll,
            AgencyService agencies,
            TermService terms,
            DutyService duties,
            ContactService contacts,
            ContactReportService reports,
            TaskService tasks,
            CoverageBoard board,
            Clock clock) {
        this.roll = roll;
        this.agencies = agencies;
        this.terms = terms;
        this.duties = duties;
        this.contacts = contacts;
        this.reports = reports;
        this.tasks = tasks;
        this.board = board;
        this.clock = clock;
    }

    /** The board as it is now, or as it was at the end of a day. */
    @WithSession
    public Uni<CoverageView> coverage(@Nullable LocalDate asAt) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        LocalDate day = asAt == null ? today : asAt;
        Instant moment = day.equals(today) ? now : CoverageBoard.endOf(day);
        return gather(moment).map(facts -> board.at(day, moment, facts));
    }

    /** What the caller's agency still has to see to; of every agency for those who see all. */
    @WithSession
    public Uni<OpenDutyList> openDuties(OpenDutyQuery query) {
        Instant now = clock.instant();
        UUID own = agencies.ownAgencyOrAll();
        return besideTasks(now).chain(open -> openTasks(query, now).map(found -> {
            List<OpenDuty> duties = open.stream()
                    .filter(duty -> own == null || own.equals(duty.agencyId()))
                    .filter(query::wants)
                    .toList();
            List<OpenDuty> dueFirst = Stream.concat(duties.stream(), found.items().stream())
                    .sorted(OpenDuty.DUE_FIRST)
                    .limit(MOST)
                    .toList();
            return new OpenDutyList(dueFirst, duties.size() + found.total());
        }));
    }

    /** What every agency has to see to that is no task; for those who remind, not checked against the caller. */
    @WithSession
    public Uni<List<OpenDuty>> besideTasks(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        return gather(now).map(facts -> board.openDuties(today, now, facts));
    }

    /**
     * Tasks of every agency whose time ends, or ended, until then, as {@link TaskService#due} pages them; not checked
     * against the caller.
     */
    @WithSession
    public Uni<DueDuties> dueTasks(DueTasks.Cursor after, Instant until, Instant now) {
        return tasks.due(after, until)
                .map(page -> new DueDuties(
                        page.items().stream().map(task -> ofTask(task, now)).toList(), page.next()));
    }

    private Uni<CoverageFacts> gather(Instant moment) {
        return roll.everybodyWhoMustSpeak().chain(all -> terms.all().chain(found -> duties.of(found, publishers(all))
                .chain(publications -> known(moment).chain(known -> reports.waitingAt(moment)
                        .map(waiting -> new CoverageFacts(
                                all, found, publications, contacts.contacts(found, known, moment), waiting))))));
    }

    /** Mails that do not arrive say something about now, nothing about a day that is over. */
    private Uni<ContactFacts> known(Instant moment) {
        boolean past = moment.isBefore(clock.instant().minus(A_MOMENT));
        return contacts.facts().map(facts -> past ? facts.ofThePast() : facts);
    }

    private static Map<UUID, PublishingDuty> publishers(List<AgencySummary> agencies) {
        return agencies.stream()
                .collect(toMap(AgencySummary::id, agency -> agency.kind().publishingDuty()));
    }

    /** As many as the list shows; the total is that of all. */
    private Uni<OpenDutyList> openTasks(OpenDutyQuery query, Instant now) {
        return query.kind() != null && query.kind() != OpenDutyKind.TASK
                ? Uni.createFrom().item(new OpenDutyList(List.of(), 0))
                : tasks.list(
                                new TaskQuery(TaskState.OPEN, null, query.agency(), query.overdue()),
                                new PageRequest(0, MOST))
                        .map(page -> new OpenDutyList(
                                page.map(task -> ofTask(task, now)).items(), Math.toIntExact(page.total())));
    }

    private static OpenDuty ofTask(TaskSummary task, Instant now) {
        return new OpenDuty(
                OpenDutyKind.TASK + "/" + task.id(),
                OpenDutyKind.TASK,
                OpenDutyReason.UNANSWERED,
                task.agencyId(),
                task.agencyName(),
                DutyOwner.AGENCY,
                task.title(),
                task.id(),
                task.kind(),
                task.receivedAt(),
                task.clock(),
                stateOf(task, now));
    }

    private static DutyState stateOf(TaskSummary task, Instant now) {
        ClockView clock = task.clock();
        return clock == null ? DutyState.OPEN : DutyState.undone(clock.judge(now));
    }
}
