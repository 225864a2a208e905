package vn.caunoi.registry.statement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.caunoi.registry.task.GoesWithTask;

/** Whoever has to answer now goes on with the answer that was begun, and nobody else can publish it. */
@ApplicationScoped
class DraftMoves implements GoesWithTask {

    private final StatementService service;

    @Inject
    DraftMoves(StatementService service) {
        this.service = service;
    }

    @Override
    public Uni<Void> follow(UUID taskId, UUID from, UUID to) {
        return service.moveDraft(taskId, from, to);
    }
}
