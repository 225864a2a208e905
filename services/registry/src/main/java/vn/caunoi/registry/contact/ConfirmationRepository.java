package vn.caunoi.registry.contact;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ConfirmationRepository implements PanacheRepositoryBase<ContactConfirmation, UUID> {

    /** Any number will do as long as nothing else in this database uses it. */
    private static final int ROUND_LOCK = 12_2026;

    /** The question, locked until the transaction ends. Fails with {@link LinkUnknown}. */
    Uni<ContactConfirmation> requireForAnswer(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(LinkUnknown::new);
    }

    /** Fails with {@link LinkUnknown}. */
    Uni<ContactConfirmation> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(LinkUnknown::new);
    }

    Uni<@Nullable ContactConfirmation> findOpen(UUID assignmentId) {
        return find("assignmentId = ?1 and answeredAt is null and closedAt is null", assignmentId)
                .firstResult();
    }

    Uni<List<ContactConfirmation>> openOf(Collection<UUID> assignments) {
        return assignments.isEmpty()
                ? Uni.createFrom().item(List.of())
                : list("assignmentId in ?1 and answeredAt is null and closedAt is null", assignments);
    }

    Uni<List<ContactConfirmation>> open() {
        return list("answeredAt is null and closedAt is null");
    }

    /** When contacts were confirmed as right. */
    Uni<List<ConfirmedContact>> confirmed() {
        return getSession().chain(session -> session.createQuery(
                        """
                        select c.assignmentId, c.answeredAt from ContactConfirmation c
                        where c.answer = :right order by c.answeredAt
                        """,
                        ConfirmedContact.class)
                .setParameter("right", ContactAnswer.RIGHT)
                .getResultList());
    }

    /** Whether this instance may do the round now; another one that is at it goes on alone. */
    Uni<Boolean> takeRound() {
        return getSession().chain(session -> session.createNativeQuery(
                        "select pg_try_advisory_xact_lock(" + ROUND_LOCK + ")", Boolean.class)
                .getSingleResult());
    }
}
