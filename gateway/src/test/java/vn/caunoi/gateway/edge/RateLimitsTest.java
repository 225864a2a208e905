package vn.caunoi.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private final AtomicLong now = new AtomicLong();
    private final RateLimits limits = new RateLimits(new Config(), now::get);

    @Test
    void countsClientsAndClassesApart() {
        assertThat(limits.tryTake(RateClass.API, "a")).isTrue();
        assertThat(limits.tryTake(RateClass.API, "a")).isFalse();
        assertThat(limits.tryTake(RateClass.API, "b")).isTrue();
        assertThat(limits.tryTake(RateClass.PUBLIC, "a")).isTrue();
    }

    @Test
    void forgetsClientsThatHaveRested() {
        limits.tryTake(RateClass.API, "a");
        limits.sweep();
        assertThat(limits.size()).isEqualTo(1);

        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        limits.sweep();

        assertThat(limits.size()).isZero();
    }

    @Test
    void keepsItsMemoryBoundedInAFloodOfNewClients() {
        for (int i = 0; i < 1000; i++) {
            limits.tryTake(RateClass.API, "client " + i);
        }

        assertThat(limits.size()).isLessThanOrEqualTo(4);
        assertThat(limits.tryTake(RateClass.API, "one more")).isFalse();
    }

    private static final class Config implements LimitsConfig {
        private static final Pace ONE = new Pace(1, 1);

        @Override
        public int trustedProxies() {
            return 0;
        }

        @Override
        public int maxClients() {
            return 3;
        }

        @Override
        public Pace publicPace() {
            return ONE;
        }

        @Override
        public Pace apiPace() {
            return ONE;
        }

        @Override
        public Pace uploadPace() {
            return ONE;
        }

        @Override
        public Pace loginPace() {
            return ONE;
        }

        @Override
        public Pace addressPace() {
            return ONE;
        }
    }
}
