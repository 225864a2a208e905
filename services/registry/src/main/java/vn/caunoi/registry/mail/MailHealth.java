package vn.caunoi.registry.mail;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Tells how mail stands. Never takes the service out of use: people are served with or without mail. */
@Wellness
@ApplicationScoped
class MailHealth implements HealthCheck {

    private final MailService mails;
    private final MailMetrics metrics;

    @Inject
    MailHealth(MailService mails, MailMetrics metrics) {
        this.mails = mails;
        this.metrics = metrics;
    }

    @Override
    public HealthCheckResponse call() {
        MailStatus status = metrics.status();
        MailFlow flow = mails.isConfigured() ? status.flow() : MailFlow.NO_SERVER;
        return HealthCheckResponse.named("mail")
                .up()
                .withData("flow", flow.name())
                .withData("waiting", status.waiting())
                .withData("givenUp", status.givenUp())
                .build();
    }
}
