package vn.caunoi.registry.reminder;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Looks every now and then whom to remind. */
@ApplicationScoped
class ReminderRound {

    private static final Logger LOG = Logger.getLogger(ReminderRound.class);

    private final ReminderService reminders;
    private final Clock clock;

    @Inject
    ReminderRound(ReminderService reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @Scheduled(
            identity = "reminders",
            every = "${registry.reminder.every:1m}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> round() {
        return reminders
                .round(clock.instant())
                .invoke(mails -> {
                    if (mails > 0) {
                        LOG.infof("reminders: %d mails", mails);
                    }
                })
                .replaceWithVoid();
    }
}
