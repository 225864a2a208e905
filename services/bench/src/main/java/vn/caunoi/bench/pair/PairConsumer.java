package vn.caunoi.bench.pair;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import vn.caunoi.eventing.inbox.Inbox;

/** Hears what the other instance wrote. */
@ApplicationScoped
public class PairConsumer {

    private final Inbox inbox;
    private final PairService service;

    PairConsumer(Inbox inbox, PairService service) {
        this.inbox = inbox;
        this.service = service;
    }

    @Incoming("agencies")
    public Uni<Void> on(Message<byte[]> message) {
        return inbox.receive(message, "pair", service::apply);
    }
}
