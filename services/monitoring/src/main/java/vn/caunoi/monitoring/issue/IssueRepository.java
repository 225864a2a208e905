package vn.caunoi.monitoring.issue;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@ApplicationScoped
class IssueRepository implements PanacheRepositoryBase<Issue, UUID> {

    /** Fails with {@link IssueNotFound}. */
    Uni<Issue> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(IssueNotFound::new);
    }

    /** The issue this key made before. A double click waits here for its twin, and then finds what it made. */
    Uni<@Nullable Issue> byRequest(String raisedBy, @Nullable String requestKey) {
        return requestKey == null
                ? Uni.createFrom().nullItem()
                : lock(raisedBy + " " + requestKey)
                        .chain(() -> find("raisedBy = ?1 and requestKey = ?2", raisedBy, requestKey)
                                .firstResult());
    }

    private Uni<Void> lock(String request) {
        return getSession()
                .chain(session -> session.createNativeQuery(
                                "select 1 from pg_advisory_xact_lock(hashtextextended(:request, 0))", Integer.class)
                        .setParameter("request", request)
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** What an agency still has to answer, locked until the transaction ends. */
    Uni<List<Issue>> lockOpenOf(UUID agencyId) {
        return getSession().chain(session -> session.createQuery(
                        "from Issue i where i.agencyId = :agency and i.state = OPEN order by i.id", Issue.class)
                .setParameter("agency", agencyId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    }

    Uni<List<Issue>> ofArticle(UUID articleId) {
        return list("articleId = ?1 order by raisedAt, id", articleId);
    }

    Uni<Page<Issue>> page(@Nullable UUID agency, @Nullable IssueState state, PageRequest page) {
        StringBuilder where = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (agency != null) {
            where.append(" and agencyId = :agency");
            parameters.put("agency", agency);
        }
        if (state != null) {
            where.append(" and state = :state");
            parameters.put("state", state);
        }
        return count(where.toString(), parameters)
                .chain(total -> find(where + " order by receivedAt desc, id", parameters)
                        .range(page.offset(), page.offset() + page.size() - 1)
                        .list()
                        .map(rows -> page.of(rows, total)));
    }
}
