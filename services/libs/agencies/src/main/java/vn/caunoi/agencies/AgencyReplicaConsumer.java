package vn.caunoi.agencies;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import vn.caunoi.contracts.registry.AgencyRecorded;
import vn.caunoi.eventing.inbox.Inbox;

/** Keeps the replica in step with the registry. */
@ApplicationScoped
class AgencyReplicaConsumer {
    private final Inbox inbox;
    private final AgencyReplicaService agencies;

    AgencyReplicaConsumer(Inbox inbox, AgencyReplicaService agencies) {
        this.inbox = inbox;
        this.agencies = agencies;
    }

    @Incoming("agencies")
    public Uni<Void> on(Message<byte[]> message) {
        return inbox.receive(
                message,
                "agency-replica",
                event -> event instanceof AgencyRecorded recorded
                        ? agencies.apply(recorded)
                        : Uni.createFrom().voidItem());
    }
}
