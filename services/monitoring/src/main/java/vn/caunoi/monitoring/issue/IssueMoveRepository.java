package vn.caunoi.monitoring.issue;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class IssueMoveRepository implements PanacheRepositoryBase<IssueMove, UUID> {

    /** In the order in which they happened. */
    Uni<List<IssueMove>> ofIssue(UUID issueId) {
        return list("issueId = ?1 order by movedAt, id", issueId);
    }
}
