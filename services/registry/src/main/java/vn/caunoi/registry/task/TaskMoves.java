package vn.caunoi.registry.task;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.caunoi.registry.reorganisation.Belonging;
import vn.caunoi.registry.reorganisation.Handover;
import vn.caunoi.registry.reorganisation.MovesWithAgency;

/** Open tasks go on with the successor; what was answered stays with whoever answered it. */
@ApplicationScoped
class TaskMoves implements MovesWithAgency {

    private final TaskRepository tasks;
    private final TaskService service;

    @Inject
    TaskMoves(TaskRepository tasks, TaskService service) {
        this.tasks = tasks;
        this.service = service;
    }

    @Override
    public Uni<List<Belonging>> list(Handover handover) {
        return tasks.openOf(handover.from()).map(open -> open.stream()
                .map(task -> new Belonging(Belonging.Subject.TASK, task.id(), task.title(), Belonging.Destiny.MOVES))
                .toList());
    }

    @Override
    public Uni<Void> move(Handover handover) {
        return handover.to() == null ? Uni.createFrom().voidItem() : service.moveOpen(handover.from(), handover.to());
    }
}
