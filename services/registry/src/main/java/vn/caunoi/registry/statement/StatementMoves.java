package vn.caunoi.registry.statement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.caunoi.registry.reorganisation.Belonging;
import vn.caunoi.registry.reorganisation.Handover;
import vn.caunoi.registry.reorganisation.MovesWithAgency;

/** A draft goes where its task goes; what was published stays with whoever published it. */
@ApplicationScoped
class StatementMoves implements MovesWithAgency {

    private final StatementRepository statements;
    private final StatementService service;

    @Inject
    StatementMoves(StatementRepository statements, StatementService service) {
        this.statements = statements;
        this.service = service;
    }

    @Override
    public Uni<List<Belonging>> list(Handover handover) {
        return statements.unpublishedOf(handover.from()).map(drafts -> drafts.stream()
                .map(draft -> new Belonging(
                        Belonging.Subject.STATEMENT_DRAFT, draft.id(), draft.title(), Belonging.Destiny.MOVES))
                .toList());
    }

    @Override
    public Uni<Void> move(Handover handover) {
        return handover.to() == null ? Uni.createFrom().voidItem() : service.moveDrafts(handover.from(), handover.to());
    }
}
