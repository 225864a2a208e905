package vn.caunoi.registry.mail;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.caunoi.registry.mail.MailQueue.Claimed;

/**
 * Sends what is due, one mail after the other. A server that does not answer is left alone for a while, longer each
 * time, and is then asked with one mail only: however much waits, it never gets a storm.
 */
@ApplicationScoped
class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class);

    private final MailQueue queue;
    private final MailService mails;
    private final ReactiveMailer mailer;
    private final MailMetrics metrics;
    private final MailConfig config;
    private final Clock clock;
    private final Pauses pauses;
    private Instant awayUntil = Instant.MIN;
    private int failures;
    private volatile boolean stopping;
    private volatile boolean troubled;

    @Inject
    MailSender(
            MailQueue queue,
            MailService mails,
            ReactiveMailer mailer,
            MailMetrics metrics,
            MailConfig config,
            Clock clock) {
        this.queue = queue;
        this.mails = mails;
        this.mailer = mailer;
        this.metrics = metrics;
        this.config = config;
        this.clock = clock;
        this.pauses = new Pauses(config.shortestPause(), config.longestPause());
    }

    void start(@Observes StartupEvent event) {
        metrics.register();
        if (!mails.isConfigured()) {
            LOG.warn("No mail server is set up: mails are kept until there is one (QUARKUS_MAILER_HOST)");
        }
    }

    /** What this instance has begun, another one goes on with when the lease is over. */
    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(
            identity = "mail",
            every = "${registry.mail.every:5s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return stopping
                ? Uni.createFrom().voidItem()
                : round().invoke(() -> troubled = false).onFailure().recoverWithUni(this::later);
    }

    /** One round; a test does it by hand. */
    Uni<Void> round() {
        Instant now = now();
        return queue.withdrawOutdated(now)
                .chain(() -> mails.isConfigured() && !now.isBefore(awayUntil)
                        ? sendUpTo(config.batch())
                        : Uni.createFrom().voidItem())
                .chain(() -> queue.forget(now.minus(config.keep())))
                .chain(mails::status)
                .invoke(metrics::standsAt)
                .replaceWithVoid();
    }

    /** Once per outage of the database, not at every look. */
    private Uni<Void> later(Throwable failure) {
        if (!troubled && !stopping) {
            LOG.warn("Mails cannot be looked for now", failure);
        }
        troubled = true;
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> sendUpTo(int left) {
        return left == 0 || stopping || now().isBefore(awayUntil)
                ? Uni.createFrom().voidItem()
                : queue.claim(now(), config.lease())
                        .chain(mail -> mail == null
                                ? Uni.createFrom().voidItem()
                                : send(mail).chain(() -> sendUpTo(left - 1)));
    }

    private Uni<Void> send(Claimed mail) {
        return Uni.createFrom()
                .deferred(() -> mailer.send(message(mail)))
                .ifNoItem()
                .after(config.patience())
                .fail()
                .map(ignored -> Optional.<Refusal>empty())
                .onFailure()
                .recoverWithItem(failure -> Optional.of(Refusal.of(failure)))
                // What the database refuses from here on is no refusal of the mail: its lease runs out.
                .chain(refusal -> refusal.map(why -> refused(mail, why)).orElseGet(() -> sent(mail)));
    }

    private Uni<Void> sent(Claimed mail) {
        failures = 0;
        metrics.counted(mail.kind(), MailState.SENT);
        return queue.sent(mail, now());
    }

    /** The words and the same Message-ID at every attempt. */
    io.quarkus.mailer.Mail message(Claimed mail) {
        return io.quarkus.mailer.Mail.withText(mail.recipient(), mail.subject(), mail.text())
                .setHtml(mail.html())
                .addHeader(
                        "Message-ID", "<" + mail.id() + "@" + config.publicUrl().getHost() + ">")
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private Uni<Void> refused(Claimed mail, Refusal refusal) {
        Instant now = now();
        return switch (refusal.kind()) {
            case AWAY -> away(mail, refusal, now);
            case DEFERRED ->
                mail.deferrals() + 1 >= config.mostDeferrals()
                        ? givenUp(mail, refusal, now)
                        : queue.later(
                                mail,
                                refusal.reason(),
                                refusal.code(),
                                now.plus(pauses.after(mail.deferrals() + 1)),
                                true);
            case FINAL -> givenUp(mail, refusal, now);
        };
    }

    private Uni<Void> away(Claimed mail, Refusal refusal, Instant now) {
        failures++;
        awayUntil = now.plus(pauses.after(failures));
        if (failures == 1) {
            LOG.warnf("mail server away reason=%s code=%s", refusal.reason(), refusal.code());
        }
        return queue.later(mail, refusal.reason(), refusal.code(), awayUntil, false);
    }

    private Uni<Void> givenUp(Claimed mail, Refusal refusal, Instant now) {
        LOG.warnf(
                "mail given up id=%s kind=%s reason=%s code=%s",
                mail.id(), mail.kind(), refusal.reason(), refusal.code());
        return queue.giveUp(mail, refusal.reason(), refusal.code(), now)
                .invoke(() -> metrics.counted(mail.kind(), MailState.GIVEN_UP));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
