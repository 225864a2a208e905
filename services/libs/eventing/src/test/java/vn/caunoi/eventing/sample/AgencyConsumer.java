package vn.caunoi.eventing.sample;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import vn.caunoi.eventing.inbox.Inbox;

/** A consumer as every service has them. */
@ApplicationScoped
public class AgencyConsumer {

    private final Inbox inbox;
    private final SampleService service;

    AgencyConsumer(Inbox inbox, SampleService service) {
        this.inbox = inbox;
        this.service = service;
    }

    @Incoming("agencies")
    public Uni<Void> on(Message<byte[]> message) {
        return inbox.receive(message, "sample", service::apply);
    }
}
