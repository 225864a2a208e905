package vn.caunoi.registry.correction;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.InTurn;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.documents.DocumentFormat;
import vn.caunoi.identity.Caller;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.agency.HomeProvince;
import vn.caunoi.registry.agency.Letterhead;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.press.PressService;
import vn.caunoi.registry.task.NewTask;
import vn.caunoi.registry.task.TaskKind;
import vn.caunoi.registry.task.TaskService;
import vn.caunoi.registry.task.TaskState;
import vn.caunoi.registry.task.TaskSubject;

/**
 * Demands on the press. What is wrong in the press is a task of its agency until it was demanded in writing to put it
 * right, for which the law sets no number; from then on the terms are those of the outlet.
 */
@ApplicationScoped
public class CorrectionService {

    private static final String ENTITY = "correction";

    private final CorrectionRepository corrections;
    private final CorrectionRoundRepository rounds;
    private final OutletClocks clocks;
    private final TaskService tasks;
    private final PressService press;
    private final AgencyService agencies;
    private final HomeProvince home;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    CorrectionService(
            CorrectionRepository corrections,
            CorrectionRoundRepository rounds,
            OutletClocks clocks,
            TaskService tasks,
            PressService press,
            AgencyService agencies,
            HomeProvince home,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.corrections = corrections;
        this.rounds = rounds;
        this.clocks = clocks;
        this.tasks = tasks;
        this.press = press;
        this.agencies = agencies;
        this.home = home;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Demands of the caller's agency, of every agency for those who see all; the newest first. */
    @WithSession
    public Uni<Page<CorrectionSummary>> list(@Nullable Boolean open, @Nullable UUID issue, PageRequest page) {
        return corrections.page(agencies.ownAgencyOrAll(), open, issue, page).chain(found -> {
            List<UUID> ids =
                    found.items().stream().map(row -> row.correction().id()).toList();
            return rounds.of(ids).map(all -> {
                Map<UUID, List<CorrectionRound>> byDemand =
                        all.stream().collect(Collectors.groupingBy(CorrectionRound::correctionId));
                return page.of(
                        found.items().stream()
                                .map(row -> summary(
                                        row,
                                        byDemand.getOrDefault(row.correction().id(), List.of())))
                                .toList(),
                        found.total());
            });
        });
    }

    /** Fails with {@link CorrectionNotFound}, or with {@link vn.caunoi.registry.agency.NotYourAgency}. */
    @WithSession
    public Uni<CorrectionView> get(UUID id) {
        return corrections.requireRow(id).chain(row -> agencies.requireInsight(
                        row.correction().agencyId())
                .chain(() -> rounds.of(id))
                .map(all -> view(row.correction(), row.agencyName(), all)));
    }

    /** The letter to the outlet. Fails as {@link #get} does. */
    public Uni<byte[]> file(UUID id, DocumentFormat format) {
        Instant now = clock.instant();
        return get(id).chain(view -> agencies.require(view.agencyId())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(agency -> format.render(CorrectionPaper.of(view, Letterhead.of(agency, home), now))));
    }

    /** Fails with {@link CorrectionNotFound}, or with {@link vn.caunoi.registry.agency.NotYourAgency}. */
    @WithSession
    public Uni<AgencySummary> requireActing(UUID id) {
        return corrections
                .requireRow(id)
                .chain(row -> agencies.requireActing(row.correction().agencyId()));
    }

    /** Records something wrong in the press; from now on it is a task of the agency. */
    @WithTransaction
    public Uni<CorrectionView> record(UUID agencyId, RecordCorrection command) {
        return agencies.requireActing(agencyId).chain(agency -> outlet(command).chain(outlet -> {
            Correction correction = Correction.recorded(agencyId, command, outlet, clock.instant(), caller.username());
            return corrections
                    .persistAndFlush(correction)
                    .chain(saved -> tasks.open(NewTask.of(
                            subject(saved.id()),
                            agencyId,
                            saved.outletName() + ": " + saved.articleTitle(),
                            saved.noticedAt())))
                    .map(task -> view(correction, agency.name(), List.of()))
                    .call(view -> audit.record("recorded", ENTITY, view.id(), agencyId, null, view));
        }));
    }

    /** Of whom it is demanded. Fails with {@link OutletOdd} or {@link OutletUnknown}. */
    private Uni<Outlet> outlet(RecordCorrection command) {
        UUID id = command.outletId();
        if (id == null) {
            return Uni.createFrom().item(() -> Outlet.unlisted(command));
        }
        if (command.outletName() != null || command.outletNote() != null) {
            return Uni.createFrom().failure(new OutletOdd("/outletName"));
        }
        return press.find(List.of(id))
                .map(found -> found.stream().findFirst().orElseThrow(OutletUnknown::new))
                .map(entry -> Outlet.listed(entry, command.publishedOn()));
    }

    /** Replaces what is said and demanded, as last seen. */
    @WithTransaction
    public Uni<CorrectionView> edit(UUID id, long seen, RecordCorrection command) {
        return change(id, "edited", (correction, sent) -> outlet(command)
                .invoke(outlet -> correction.edit(seen, command, outlet, clock.instant()))
                .replaceWithVoid());
    }

    /** It went to the outlet in writing. The first time settles the task: the agency has done what the law asks. */
    @WithTransaction
    public Uni<CorrectionView> send(UUID id, long seen, SendCorrection command) {
        Instant now = clock.instant();
        return change(id, "sent", (correction, sent) -> {
            Instant trigger = sent.isEmpty()
                    ? command.receivedAt().toInstant()
                    : sent.get(0).receivedAt();
            correction.send(
                    seen,
                    command,
                    clocks.waits(correction, sent, now),
                    sent.size(),
                    clocks.mostRounds(trigger).orElse(null),
                    now);
            CorrectionRound round = CorrectionRound.sent(id, sent.size() + 1, command, caller.username());
            return rounds.persist(round)
                    .chain(() -> sent.isEmpty()
                            ? tasks.close(subject(id), TaskState.ANSWERED, round.sentAt())
                            : Uni.createFrom().voidItem());
        });
    }

    /** The outlet answered. */
    @WithTransaction
    public Uni<CorrectionView> answer(UUID id, long seen, AnswerCorrection command) {
        return change(id, "answered", (correction, sent) -> {
            if (sent.isEmpty()) {
                throw new CorrectionNotSent();
            }
            CorrectionRound last = sent.get(sent.size() - 1);
            correction.answer(seen, command, last, clock.instant());
            last.answered(command, clocks.calendarVersion());
            return Uni.createFrom().voidItem();
        });
    }

    /** It has ended. */
    @WithTransaction
    public Uni<CorrectionView> close(UUID id, long seen, CloseCorrection command) {
        Instant now = clock.instant();
        return change(id, "closed", (correction, sent) -> {
            correction.close(seen, command, now);
            return sent.isEmpty()
                    ? tasks.close(subject(id), TaskState.WITHDRAWN, now)
                    : Uni.createFrom().voidItem();
        });
    }

    private Uni<CorrectionView> change(
            UUID id, String action, BiFunction<Correction, List<CorrectionRound>, Uni<Void>> change) {
        return requireActing(id)
                .chain(agency -> corrections.requireForChange(id).chain(correction -> rounds.of(id)
                        .chain(sent -> {
                            CorrectionView before = view(correction, agency.name(), sent);
                            return change.apply(correction, sent)
                                    .chain(() -> corrections.flush())
                                    .chain(() -> rounds.of(id))
                                    .map(now -> view(correction, agency.name(), now))
                                    .call(after -> audit.record(action, ENTITY, id, agency.id(), before, after));
                        })));
    }

    /** Lets another agency go on with what this one has begun; within the transaction of the reorganisation. */
    Uni<Void> moveOpen(UUID from, UUID to) {
        return corrections
                .openOf(from)
                .chain(open -> open.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : agencies.require(from).chain(old -> agencies.require(to)
                                .chain(heir -> InTurn.forEach(open, correction -> move(correction, old, heir)))));
    }

    private Uni<Void> move(Correction correction, AgencySummary old, AgencySummary heir) {
        return rounds.of(correction.id()).chain(sent -> {
            CorrectionView before = view(correction, old.name(), sent);
            correction.goTo(heir.id());
            return audit.record(
                    "moved", ENTITY, correction.id(), heir.id(), before, view(correction, heir.name(), sent));
        });
    }

    private CorrectionSummary summary(CorrectionRepository.Row row, List<CorrectionRound> sent) {
        Correction correction = row.correction();
        Optional<Deadline> due = clocks.next(correction, sent);
        return new CorrectionSummary(
                correction.id(),
                correction.agencyId(),
                row.agencyName(),
                correction.outletName(),
                correction.articleTitle(),
                correction.demanded(),
                correction.state(),
                correction.outcome(),
                correction.noticedAt(),
                sent.size(),
                due.map(Deadline::dueAt).orElse(null),
                due.map(term -> OutletClocks.isLate(term, clock.instant())).orElse(false));
    }

    private CorrectionView view(Correction correction, String agencyName, List<CorrectionRound> sent) {
        Instant now = clock.instant();
        boolean roundsLeft = sent.isEmpty()
                || clocks.mostRounds(sent.get(0).receivedAt())
                        .map(most -> sent.size() < most)
                        .orElse(true);
        return new CorrectionView(
                correction.id(),
                correction.agencyId(),
                agencyName,
                correction.issueId(),
                correction.outletId(),
                correction.outletName(),
                correction.outletNote(),
                correction.rhythm(),
                correction.articleTitle(),
                correction.articleUrl(),
                correction.publishedOn(),
                correction.noticedAt(),
                correction.fault(),
                correction.grounds(),
                correction.demanded(),
                correction.replyText(),
                correction.state(),
                correction.outcome(),
                correction.closedAt(),
                correction.closingNote(),
                correction.carriedUrl(),
                sent.stream().map(round -> clocks.view(correction, round, now)).toList(),
                correction.isOpen()
                        && correction.state() != CorrectionState.AGREED
                        && roundsLeft
                        && !clocks.waits(correction, sent, now),
                List.copyOf(correction.possibleOutcomes()),
                correction.version());
    }

    private static TaskSubject subject(UUID id) {
        return new TaskSubject(TaskKind.CORRECTION, id);
    }
}
