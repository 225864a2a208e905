package vn.caunoi.registry.spokesperson;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.caunoi.registry.reorganisation.Belonging;
import vn.caunoi.registry.reorganisation.Handover;
import vn.caunoi.registry.reorganisation.MovesWithAgency;

/**
 * Spokespersons end with their agency: the decision that named them was the old agency's, and the new one names its
 * own.
 */
@ApplicationScoped
class AssignmentMoves implements MovesWithAgency {

    private final AssignmentRepository assignments;
    private final EndingService endings;

    @Inject
    AssignmentMoves(AssignmentRepository assignments, EndingService endings) {
        this.assignments = assignments;
        this.endings = endings;
    }

    @Override
    public Uni<List<Belonging>> list(Handover handover) {
        return assignments.running(handover.from(), handover.moment()).map(running -> running.stream()
                .map(assignment -> new Belonging(
                        Belonging.Subject.SPOKESPERSON,
                        assignment.id(),
                        assignment.personName() + ", " + assignment.position(),
                        Belonging.Destiny.ENDS))
                .toList());
    }

    @Override
    public Uni<Void> move(Handover handover) {
        return endings.endWithAgency(handover.from(), handover.moment(), handover.by());
    }
}
