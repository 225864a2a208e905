package vn.caunoi.registry.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What is measured of mail: how much waits, since when, and how it ends. */
@ApplicationScoped
class MailMetrics {

    private final MeterRegistry meters;
    private final Clock clock;
    private volatile MailStatus status = new MailStatus(MailFlow.FLOWING, 0, null, 0);

    @Inject
    MailMetrics(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
    }

    void register() {
        Gauge.builder("registry.mail.waiting", this, of -> of.status.waiting())
                .description("Mails that should have left by now")
                .register(meters);
        Gauge.builder("registry.mail.oldest.age", this, MailMetrics::age)
                .baseUnit("seconds")
                .description("Age of the oldest of them")
                .register(meters);
        Gauge.builder("registry.mail.given.up", this, of -> of.status.givenUp())
                .description("Mails that people have to look at")
                .register(meters);
        Gauge.builder("registry.mail.server", this, of -> of.status.flow() == MailFlow.NO_SERVER ? 0 : 1)
                .description("Whether a mail server is set up")
                .register(meters);
    }

    void standsAt(MailStatus now) {
        status = now;
    }

    void counted(MailKind kind, MailState outcome) {
        meters.counter("registry.mail.settled", "kind", kind.name(), "outcome", outcome.name())
                .increment();
    }

    MailStatus status() {
        return status;
    }

    private double age() {
        Instant oldest = status.oldest();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toSeconds();
    }
}
