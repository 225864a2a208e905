package vn.caunoi.eventing.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelayMetricsTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final SettableClock clock = new SettableClock();
    private final RelayMetrics metrics = new RelayMetrics(registry, clock);

    @Test
    void theLeaderTellsWhatWaits() {
        metrics.leads(true);
        metrics.measured(new Backlog(7, clock.instant(), 1));
        metrics.settled(new Settlement(List.of(1L, 2L), List.of(), List.of()));
        clock.advance(Duration.ofSeconds(90));

        assertThat(gauge("outbox.leader")).isEqualTo(1);
        assertThat(gauge("outbox.backlog")).isEqualTo(7);
        assertThat(gauge("outbox.parked")).isEqualTo(1);
        assertThat(registry.get("outbox.oldest.age").timeGauge().value(java.util.concurrent.TimeUnit.SECONDS))
                .isEqualTo(90);
        assertThat(registry.get("outbox.published").counter().count()).isEqualTo(2);
    }

    @Test
    void nothingIsOldWhenNothingWaits() {
        metrics.leads(true);
        metrics.measured(new Backlog(0, null, 0));

        assertThat(gauge("outbox.oldest.age")).isZero();
    }

    @Test
    void whoDoesNotLeadTellsNoNumberThatCouldBeAdded() {
        metrics.leads(true);
        metrics.measured(new Backlog(7, clock.instant(), 1));
        metrics.leads(false);

        assertThat(gauge("outbox.leader")).isZero();
        assertThat(gauge("outbox.backlog")).isNaN();
        assertThat(gauge("outbox.parked")).isNaN();
        assertThat(gauge("outbox.oldest.age")).isNaN();
    }

    private double gauge(String name) {
        return registry.get(name).gauge().value();
    }
}
