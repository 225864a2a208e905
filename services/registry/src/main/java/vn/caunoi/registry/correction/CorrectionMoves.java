package vn.caunoi.registry.correction;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.caunoi.registry.reorganisation.Belonging;
import vn.caunoi.registry.reorganisation.Handover;
import vn.caunoi.registry.reorganisation.MovesWithAgency;

/** What is demanded and has not ended goes on with whoever takes over. */
@ApplicationScoped
class CorrectionMoves implements MovesWithAgency {

    private final CorrectionRepository corrections;
    private final CorrectionService service;

    @Inject
    CorrectionMoves(CorrectionRepository corrections, CorrectionService service) {
        this.corrections = corrections;
        this.service = service;
    }

    @Override
    public Uni<List<Belonging>> list(Handover handover) {
        return corrections.openOf(handover.from()).map(open -> open.stream()
                .map(correction -> new Belonging(
                        Belonging.Subject.CORRECTION,
                        correction.id(),
                        correction.outletName() + ": " + correction.articleTitle(),
                        Belonging.Destiny.MOVES))
                .toList());
    }

    @Override
    public Uni<Void> move(Handover handover) {
        return handover.to() == null ? Uni.createFrom().voidItem() : service.moveOpen(handover.from(), handover.to());
    }
}
