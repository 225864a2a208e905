package vn.caunoi.registry.desk;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.caunoi.registry.statement.StatementService;
import vn.caunoi.registry.task.TaskService;

/** Puts a task and its answer together. */
@ApplicationScoped
public class DeskService {

    private final TaskService tasks;
    private final StatementService statements;

    @Inject
    DeskService(TaskService tasks, StatementService statements) {
        this.tasks = tasks;
        this.statements = statements;
    }

    /** Fails as {@link TaskService#detail} does. */
    @WithSession
    public Uni<TaskView> task(UUID id) {
        return tasks.detail(id).chain(task -> statements.ofTask(id).map(statement -> TaskView.of(task, statement)));
    }
}
