package vn.caunoi.monitoring.issue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import vn.caunoi.eventing.inbox.Inbox;

/** Listens for answers. */
@ApplicationScoped
class StatementConsumer {

    private final Inbox inbox;
    private final IssueService issues;

    @Inject
    StatementConsumer(Inbox inbox, IssueService issues) {
        this.inbox = inbox;
        this.issues = issues;
    }

    @Incoming("statements")
    Uni<Void> on(Message<byte[]> message) {
        return inbox.receive(message, "issue-closing", issues::answered);
    }
}
