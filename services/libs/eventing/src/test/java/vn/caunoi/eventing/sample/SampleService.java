package vn.caunoi.eventing.sample;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.registry.AgencyRecorded;
import vn.caunoi.eventing.outbox.OutboxEvents;

/** Uses the library as a service does. */
@ApplicationScoped
public class SampleService {

    private final OutboxEvents events;

    SampleService(OutboxEvents events) {
        this.events = events;
    }

    @WithTransaction
    public Uni<Void> record(DomainEvent event) {
        return events.record(event);
    }

    @WithTransaction
    public Uni<Void> recordAndFail(DomainEvent event) {
        return events.record(event).chain(() -> Uni.createFrom().failure(new IllegalStateException("changed my mind")));
    }

    @WithSession
    public Uni<Void> recordWithoutTransaction(DomainEvent event) {
        return events.record(event);
    }

    /** The effect of the consumer; joins the transaction of the inbox. */
    @WithTransaction
    public Uni<Void> apply(DomainEvent event) {
        if (event instanceof AgencyRecorded agency) {
            return Panache.getSession().chain(session -> session.persist(new RecordedName(agency.id(), agency.name())));
        }
        return Uni.createFrom().voidItem();
    }

    public static AgencyRecorded agency(UUID id, String name) {
        return new AgencyRecorded(
                id, "so-mau", name, "department", null, null, null, List.of(), null, null, List.of(), List.of());
    }
}
