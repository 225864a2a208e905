package vn.caunoi.registry.alert;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.broadcast.AlertCancelled;
import vn.caunoi.contracts.broadcast.AlertIssued;
import vn.caunoi.contracts.broadcast.AlertUpdated;
import vn.caunoi.eventing.inbox.Inbox;

/** Hears of emergencies that are broadcast. */
@ApplicationScoped
class AlertConsumer {

    private final Inbox inbox;
    private final AlertService alerts;

    @Inject
    AlertConsumer(Inbox inbox, AlertService alerts) {
        this.inbox = inbox;
        this.alerts = alerts;
    }

    @Incoming("alerts")
    public Uni<Void> on(Message<byte[]> message) {
        return inbox.receiveInAnyOrder(message, "alert-tasks", this::apply);
    }

    private Uni<Void> apply(DomainEvent event) {
        if (event instanceof AlertIssued issued) {
            return alerts.hear(AlertNews.of(issued));
        }
        if (event instanceof AlertUpdated updated) {
            return alerts.hear(AlertNews.of(updated));
        }
        return event instanceof AlertCancelled cancelled
                ? alerts.end(cancelled)
                : Uni.createFrom().voidItem();
    }
}
