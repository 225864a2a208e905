package vn.caunoi.registry.audit;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Where features tell what they change. The entry is part of the transaction of the change: both are kept or neither.
 *
 * <p>To be called inside {@code @WithTransaction}.
 */
@ApplicationScoped
public class AuditTrail {

    private final AuditJson json;
    private final Actors actors;
    private final Clock clock;

    @Inject
    AuditTrail(AuditJson json, Actors actors, Clock clock) {
        this.json = json;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Records a change; who makes it, and in which request, is known here.
     *
     * @param action what was done, in kebab case and the past: {@code proposed}, {@code contact-changed}
     * @param entity what it was done to, in kebab case: {@code assignment}
     * @param agencyId the agency it belongs to; null when it belongs to none
     * @param before a record of what the change replaces; null when something begins
     * @param after a record of what is there now; null when something ends. What is {@link Personal} becomes unreadable
     */
    public Uni<Void> record(
            String action,
            String entity,
            UUID id,
            @Nullable UUID agencyId,
            @Nullable Object before,
            @Nullable Object after) {
        String was = json.write(before);
        String is = json.write(after);
        return actors.current().chain(actor -> Panache.getSession().chain(session -> {
            requireTransaction(session);
            return session.persist(
                    AuditEntry.of(actor, action, entity, id, agencyId, actors.traceId(), was, is, clock.instant()));
        }));
    }

    private static void requireTransaction(Mutiny.Session session) {
        if (session.currentTransaction() == null) {
            throw new IllegalStateException("A change is recorded inside @WithTransaction");
        }
    }
}
