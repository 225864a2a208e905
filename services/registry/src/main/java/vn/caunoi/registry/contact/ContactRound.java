package vn.caunoi.registry.contact;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Looks every now and then whose contact has to be confirmed, and whom to remind. */
@ApplicationScoped
class ContactRound {

    private static final Logger LOG = Logger.getLogger(ContactRound.class);

    private final ContactService contacts;

    @Inject
    ContactRound(ContactService contacts) {
        this.contacts = contacts;
    }

    @Scheduled(
            identity = "contacts",
            every = "${registry.contact.every:10m}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> round() {
        return contacts.round()
                .invoke(mailed -> {
                    if (mailed > 0) {
                        LOG.infof("contacts: %d asked or reminded", mailed);
                    }
                })
                .replaceWithVoid();
    }
}
