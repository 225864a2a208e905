package vn.caunoi.registry.alert;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.caunoi.contracts.broadcast.AlertCancelled;
import vn.caunoi.contracts.broadcast.AlertEnding;
import vn.caunoi.identity.Caller;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.calendar.FirstStatement;
import vn.caunoi.registry.task.NewTask;
import vn.caunoi.registry.task.TaskKind;
import vn.caunoi.registry.task.TaskService;
import vn.caunoi.registry.task.TaskState;
import vn.caunoi.registry.task.TaskSubject;
import vn.caunoi.registry.task.TaskSummary;

/** Emergencies and other cases, and the first statements they call for. */
@ApplicationScoped
public class AlertService {

    private static final String ENTITY = "alert";

    private final AlertRepository alerts;
    private final AlertEndRepository ends;
    private final TaskService tasks;
    private final AgencyService agencies;
    private final FirstStatement law;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    AlertService(
            AlertRepository alerts,
            AlertEndRepository ends,
            TaskService tasks,
            AgencyService agencies,
            FirstStatement law,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.alerts = alerts;
        this.ends = ends;
        this.tasks = tasks;
        this.agencies = agencies;
        this.law = law;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Who may see the task of an emergency may see the emergency. Fails with {@link AlertNotFound} or
     * {@link vn.caunoi.registry.agency.NotYourAgency}.
     */
    @WithSession
    public Uni<AlertView> view(UUID id) {
        return alerts.require(id).chain(alert -> tasks.of(subject(id)).chain(found -> agencies.requireInsight(
                        speaker(alert, found))
                .chain(() -> ends.findById(id))
                .map(end -> alert.view(found.isEmpty() ? null : found.get(0).id(), end))));
    }

    private static UUID speaker(Alert alert, List<TaskSummary> tasks) {
        return tasks.isEmpty() ? alert.agencyId() : tasks.get(0).agencyId();
    }

    /** Fails with {@link AlertNotFound} or {@link vn.caunoi.registry.agency.NotYourAgency}. */
    @WithSession
    public Uni<AgencySummary> requireActing(UUID id) {
        return alerts.require(id)
                .chain(alert -> tasks.of(subject(id)).chain(found -> agencies.requireActing(speaker(alert, found))));
    }

    /** Opens a case that was not broadcast; the first statement about it is a task as for any other. */
    @WithTransaction
    public Uni<AlertView> open(UUID agencyId, RecordAlert command) {
        return agencies.requireActing(agencyId).chain(agency -> {
            Alert alert = Alert.opened(agencyId, command, clock.instant(), caller.username());
            return alerts.persistAndFlush(alert)
                    .call(opened -> audit.record("opened", ENTITY, alert.id(), agencyId, null, alert.outline()))
                    .chain(() -> open(alert))
                    .chain(() -> view(alert.id()));
        });
    }

    /**
     * Replaces what is known of a case that staff opened, as last seen; its clock follows.
     *
     * <p>Fails with {@link AlertNotFound}, {@link vn.caunoi.registry.agency.NotYourAgency}, {@link AlertOfBroadcast},
     * {@link AlertTimesOdd}, or as {@link TaskService#requireWorking} does when nobody has to speak any more.
     */
    @WithTransaction
    public Uni<AlertView> change(UUID id, long seen, RecordAlert command) {
        return requireActing(id).chain(() -> alerts.requireForChange(id)).chain(alert -> {
            alert.requireByHand();
            return tasks.requireWorking(subject(id)).chain(() -> {
                AlertOutline before = alert.outline();
                alert.change(seen, command, clock.instant());
                return alerts.flush().chain(() -> updated(alert, before)).chain(() -> view(id));
            });
        });
    }

    /** Takes back a case that staff opened by mistake. Fails as {@link #change} does. */
    @WithTransaction
    public Uni<AlertView> withdraw(UUID id, String reason) {
        return requireActing(id).chain(() -> alerts.requireForChange(id)).chain(alert -> {
            alert.requireByHand();
            return tasks.requireWorking(subject(id))
                    .chain(speaker ->
                            end(new AlertCancelled(id, speaker, AlertEnding.MISTAKE, reason.strip(), clock.instant())))
                    .chain(() -> view(id));
        });
    }

    /**
     * Takes in what was told of an emergency, and sees to it that the first statement has its task: at the agency whose
     * competence it is, or whoever took over from it, with the clock of the law of the day. Older news changes nothing.
     *
     * <p>Fails when the agency is unknown here: every agency comes from this register, so the event is wrong.
     */
    @WithTransaction
    public Uni<Void> hear(AlertNews news) {
        return alerts.lock(news.id()).chain(known -> {
            if (known == null) {
                return alerts.persistAndFlush(Alert.of(news))
                        .call(alert ->
                                audit.record("issued", ENTITY, alert.id(), alert.agencyId(), null, alert.outline()))
                        .chain(alert -> follow(alert, false));
            }
            return known.isOlderThan(news)
                    ? update(known, news)
                    : Uni.createFrom().voidItem();
        });
    }

    private Uni<Void> update(Alert alert, AlertNews news) {
        AlertOutline before = alert.outline();
        alert.take(news);
        return updated(alert, before);
    }

    private Uni<Void> updated(Alert alert, AlertOutline before) {
        return audit.record("updated", ENTITY, alert.id(), alert.agencyId(), before, alert.outline())
                .chain(() -> follow(alert, !before.agencyId().equals(alert.agencyId())));
    }

    /** @param moved whether this news names another agency: only then the task goes, people may have moved it before */
    private Uni<Void> follow(Alert alert, boolean moved) {
        return ends.findById(alert.id())
                .chain(end -> end != null && end.isMistake()
                        ? Uni.createFrom().voidItem()
                        : tasks.of(subject(alert.id()))
                                .chain(found -> found.isEmpty() ? open(alert) : adjust(alert, found.get(0), moved)));
    }

    private Uni<Void> open(Alert alert) {
        NewTask task = NewTask.of(subject(alert.id()), alert.agencyId(), alert.title(), alert.receivedAt());
        return tasks.open(alert.start(law)
                        .map(start -> task.due(start.rule(), start.trigger()))
                        .orElse(task))
                .replaceWithVoid();
    }

    private Uni<Void> adjust(Alert alert, TaskSummary task, boolean moved) {
        if (task.state() != TaskState.OPEN) {
            return Uni.createFrom().voidItem();
        }
        Uni<Void> there = moved
                ? tasks.move(subject(alert.id()), alert.agencyId())
                : Uni.createFrom().voidItem();
        return there.chain(() -> alert.start(law)
                .map(start -> tasks.start(subject(alert.id()), start.rule(), start.trigger()))
                .orElseGet(() -> tasks.pause(subject(alert.id()), alert.receivedAt())));
    }

    /**
     * Takes in that an emergency is no longer broadcast. Only when it was a mistake nothing has to be said about it any
     * more; what is over has still happened.
     */
    @WithTransaction
    public Uni<Void> end(AlertCancelled cancelled) {
        return ends.findById(cancelled.id()).chain(known -> {
            if (known != null && !known.isOutweighedBy(cancelled)) {
                return Uni.createFrom().voidItem();
            }
            AlertView.End before = known == null ? null : known.view();
            AlertEnd end = known == null ? AlertEnd.of(cancelled) : known;
            end.take(cancelled);
            return ends.persistAndFlush(end)
                    .chain(() ->
                            audit.record("cancelled", ENTITY, cancelled.id(), cancelled.agencyId(), before, end.view()))
                    .chain(() -> end.isMistake()
                            ? withdraw(end, cancelled.id())
                            : Uni.createFrom().voidItem());
        });
    }

    private Uni<Void> withdraw(AlertEnd end, UUID id) {
        return tasks.of(subject(id))
                .chain(found -> found.isEmpty() || found.get(0).state() != TaskState.OPEN
                        ? Uni.createFrom().voidItem()
                        : tasks.close(subject(id), TaskState.WITHDRAWN, end.cancelledAt()));
    }

    private static TaskSubject subject(UUID id) {
        return new TaskSubject(TaskKind.ALERT, id);
    }
}
