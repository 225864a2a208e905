package vn.caunoi.registry.task;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.monitoring.IssueRaised;
import vn.caunoi.contracts.monitoring.IssueReassigned;
import vn.caunoi.eventing.inbox.Inbox;

/**
 * Turns issues that monitoring raised into tasks. The order does not matter: an issue that was reassigned before it is
 * heard of was addressed to a body that has ended, and its task goes to whoever took over by itself.
 */
@ApplicationScoped
class IssueConsumer {

    private final Inbox inbox;
    private final TaskService tasks;

    @Inject
    IssueConsumer(Inbox inbox, TaskService tasks) {
        this.inbox = inbox;
        this.tasks = tasks;
    }

    @Incoming("issues")
    public Uni<Void> on(Message<byte[]> message) {
        return inbox.receiveInAnyOrder(message, "issue-tasks", this::apply);
    }

    /** That an issue was closed is no news here: our own statement closed it. */
    private Uni<Void> apply(DomainEvent event) {
        if (event instanceof IssueRaised raised) {
            return tasks.open(raised);
        }
        return event instanceof IssueReassigned moved
                ? tasks.reassign(moved)
                : Uni.createFrom().voidItem();
    }
}
