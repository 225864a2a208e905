package vn.caunoi.registry.conference;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import vn.caunoi.registry.task.NewTask;
import vn.caunoi.registry.task.TaskKind;
import vn.caunoi.registry.task.TaskService;
import vn.caunoi.registry.task.TaskState;
import vn.caunoi.registry.task.TaskSubject;

/** What conferences put into the inbox of the provincial committee: notices to look at, and its own next duties. */
@ApplicationScoped
class ConferenceTasks {
    private final TaskService tasks;
    private final ConferenceClocks clocks;
    private final Clock clock;

    @Inject
    ConferenceTasks(TaskService tasks, ConferenceClocks clocks, Clock clock) {
        this.tasks = tasks;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** A notice to look at, for as long as the conference may be refused. */
    Uni<Void> noticed(Conference conference, UUID committee) {
        Instant received = Objects.requireNonNull(conference.notifiedAt());
        NewTask task = NewTask.of(notice(conference.id()), committee, conference.title(), received);
        boolean limited = clocks.refusal(conference.startsAt()) != null;
        return tasks.open(limited ? task.due(ConferenceClocks.REFUSAL, conference.startsAt()) : task)
                .replaceWithVoid();
    }

    Uni<Void> acknowledged(UUID conference) {
        return tasks.close(notice(conference), TaskState.ANSWERED, clock.instant());
    }

    /** The committee may have said before that it has nothing against it; then nothing waits. */
    Uni<Void> refused(UUID conference) {
        return end(notice(conference), TaskState.REFUSED);
    }

    /** Nobody need look at the notice any more, if there was one and somebody still had to. */
    Uni<Void> needless(UUID conference) {
        return end(notice(conference), TaskState.WITHDRAWN);
    }

    /**
     * The province has held something, or has put right when: what was due is done, and the next one is due in its
     * turn.
     *
     * @param held all that the province held, oldest first
     * @param just what was recorded now; an older one that is recorded late sets nothing going
     */
    Uni<Void> held(List<Conference> held, UUID committee, UUID just) {
        return turn(ProvincialDuty.CONFERENCE, held, committee, just)
                .chain(() -> turn(ProvincialDuty.INFORMATION, held, committee, just));
    }

    private Uni<Void> turn(ProvincialDuty duty, List<Conference> held, UUID committee, UUID just) {
        List<Conference> met = held.stream().filter(duty::isMetBy).toList();
        if (met.isEmpty() || !met.get(met.size() - 1).id().equals(just)) {
            return Uni.createFrom().voidItem();
        }
        Conference last = met.get(met.size() - 1);
        // The one before may have been held before the law, or this software, asked for the next one.
        Uni<Void> before = met.size() == 1
                ? Uni.createFrom().voidItem()
                : end(next(duty, met.get(met.size() - 2).id()), TaskState.ANSWERED);
        Instant trigger = Objects.requireNonNull(last.heldAt());
        return before.chain(() -> clocks.next(duty.rule(), trigger) == null
                ? Uni.createFrom().voidItem()
                : tasks.open(NewTask.of(next(duty, last.id()), committee, duty.title(), trigger)
                                .due(duty.rule(), trigger))
                        // It may have been open with another moment.
                        .chain(() -> whileOpen(
                                next(duty, last.id()), subject -> tasks.start(subject, duty.rule(), trigger))));
    }

    /** Ends what waits; nothing happens when nothing does. */
    private Uni<Void> end(TaskSubject subject, TaskState how) {
        return whileOpen(subject, waiting -> tasks.close(waiting, how, clock.instant()));
    }

    private Uni<Void> whileOpen(TaskSubject subject, Function<TaskSubject, Uni<Void>> change) {
        return tasks.of(subject)
                .chain(known -> known.stream().anyMatch(task -> task.state() == TaskState.OPEN)
                        ? change.apply(subject)
                        : Uni.createFrom().voidItem());
    }

    private static TaskSubject notice(UUID conference) {
        return new TaskSubject(TaskKind.CONFERENCE_NOTICE, conference);
    }

    /** What has to come after a conference: one subject for each duty that it starts anew. */
    private static TaskSubject next(ProvincialDuty duty, UUID last) {
        return new TaskSubject(
                TaskKind.CONFERENCE, UUID.nameUUIDFromBytes((duty + ":" + last).getBytes(StandardCharsets.UTF_8)));
    }
}
