package vn.caunoi.eventing.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caunoi.eventing.EventingConfig;

class RelayStateTest {

    private static final UUID A = new UUID(1, 1);
    private static final UUID B = new UUID(1, 2);

    private final InMemoryStore store = new InMemoryStore();
    private final ScriptedSender sender = new ScriptedSender();
    private final SettableClock clock = new SettableClock();
    private final Heard heard = new Heard();
    private final Relay relay = new Relay(store, sender, clock, new Settings(), heard);

    @Test
    void followsWhileAnotherInstanceLeads() {
        store.free = false;
        store.add(A);

        assertThat(relay.step()).isEqualTo(Rest.full(Duration.ofSeconds(2)));

        assertThat(sender.waves).isEmpty();
        assertThat(heard.leads).containsExactly(false);
    }

    @Test
    void marksRowsAfterTheirAcknowledgementInOneSettlement() {
        store.add(A);
        store.add(B);

        assertThat(relay.step()).isEqualTo(Rest.untilWoken(Duration.ofSeconds(1)));

        assertThat(sender.waves).containsExactly(List.of(1L, 2L));
        assertThat(store.settlements).hasSize(1);
        assertThat(store.published).containsExactly(1L, 2L);
    }

    @Test
    void goesOnAtOnceWhenTheBatchWasFull() {
        for (int i = 0; i < Settings.BATCH; i++) {
            store.add(new UUID(9, i));
        }

        assertThat(relay.step()).isEqualTo(Rest.NONE);
    }

    @Test
    void neverHasTwoRowsOfOneAggregateInFlight() {
        store.add(A);
        store.add(A);
        store.add(B);

        relay.step();

        assertThat(sender.waves).containsExactly(List.of(1L, 3L), List.of(2L));
    }

    @Test
    void laterRowsOfAnAggregateWaitForTheRefusedOne() {
        sender.refuses(store.add(A), false);
        store.add(A);
        store.add(B);
        store.add(B);

        relay.step();

        assertThat(sender.waves).containsExactly(List.of(1L, 3L), List.of(4L));
        assertThat(store.published).containsExactly(3L, 4L);
        assertThat(store.waiting).containsOnlyKeys(1L, 2L);
    }

    @Test
    void triesARefusedRowAgainAfterGrowingPauses() {
        sender.refuses(store.add(A), false);

        relay.step();
        assertThat(store.settlements.get(0).held())
                .containsExactly(new Settlement.Held(1, 1, Duration.ofSeconds(1), "unknown-topic"));
        relay.step();
        assertThat(sender.waves).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        relay.step();

        assertThat(store.settlements.get(1).held())
                .containsExactly(new Settlement.Held(1, 2, Duration.ofSeconds(2), "unknown-topic"));
    }

    @Test
    void parksARowThatWasRefusedTooOften() {
        sender.refuses(store.add(A), false);

        for (int attempt = 0; attempt < Settings.ATTEMPTS; attempt++) {
            relay.step();
            clock.advance(Duration.ofMinutes(2));
        }

        assertThat(store.parked).containsExactly(java.util.Map.entry(1L, "unknown-topic"));
    }

    @Test
    void parksAHopelessRowAtOnceAndBlocksOnlyItsAggregate() {
        sender.refuses(store.add(A), true);
        store.add(A);
        store.add(B);

        relay.step();
        relay.step();

        assertThat(store.parked).containsExactly(java.util.Map.entry(1L, "too-large"));
        assertThat(store.published).containsExactly(3L);
        assertThat(store.waiting).containsOnlyKeys(2L);
    }

    @Test
    void neverParksBecauseTheBrokerIsAway() {
        store.add(A);
        sender.away = true;

        for (int attempt = 0; attempt < 10 * Settings.ATTEMPTS; attempt++) {
            relay.step();
            clock.advance(Duration.ofMinutes(1));
        }

        assertThat(store.settlements).isEmpty();
        assertThat(store.waiting).containsOnlyKeys(1L);
        assertThat(heard.leads).containsExactly(true);
    }

    @Test
    void pausesLongerWhileTheBrokerIsAwayAndIsNotWokenByNewEvents() {
        store.add(A);
        sender.away = true;

        List<Rest> rests = new ArrayList<>();
        for (int attempt = 0; attempt < 7; attempt++) {
            rests.add(relay.step());
        }

        assertThat(rests).extracting(Rest::wakeable).containsOnly(false);
        assertThat(rests)
                .extracting(rest -> rest.length().toMillis())
                .containsExactly(200L, 400L, 800L, 1600L, 3200L, 5000L, 5000L);
    }

    @Test
    void keepsWhatWasAcknowledgedBeforeTheBrokerWentAway() {
        store.add(A);
        sender.losesTouchAt(store.add(B));
        store.add(A);

        relay.step();
        assertThat(store.published).containsExactly(1L);
        assertThat(sender.waves).containsExactly(List.of(1L, 2L));

        sender.recovers();
        relay.step();
        assertThat(store.published).containsExactly(1L, 2L, 3L);
    }

    @Test
    void losesTheLeadWithTheDatabaseAndSendsTheBatchAgain() {
        store.add(A);
        relay.step();
        store.add(A);
        store.away = true;

        assertThat(relay.step()).isEqualTo(Rest.full(Duration.ofMillis(200)));
        assertThat(store.released).isEqualTo(1);

        store.away = false;
        relay.step();
        assertThat(heard.leads).containsExactly(true, false, true);
        assertThat(store.published).containsExactly(1L, 2L);
    }

    @Test
    void measuresTheBacklogNowAndThen() {
        relay.step();
        relay.step();
        clock.advance(Duration.ofSeconds(10));
        relay.step();

        assertThat(heard.measured).hasSize(2);
    }

    /** Everything the relay told. */
    private static final class Heard implements RelayObserver {
        final List<Boolean> leads = new ArrayList<>();
        final List<Backlog> measured = new ArrayList<>();

        @Override
        public void leads(boolean leading) {
            leads.add(leading);
        }

        @Override
        public void settled(Settlement settlement) {}

        @Override
        public void measured(Backlog backlog) {
            measured.add(backlog);
        }

        @Override
        public void brokerAway(String reason) {}

        @Override
        public void storeAway(StoreAway failure) {}
    }

    /** The defaults, with a batch small enough to fill. */
    private static final class Settings implements EventingConfig.Relay {
        static final int BATCH = 10;
        static final int ATTEMPTS = 5;

        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public int batchSize() {
            return BATCH;
        }

        @Override
        public Duration poll() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration leadInterval() {
            return Duration.ofSeconds(2);
        }

        @Override
        public int maxAttempts() {
            return ATTEMPTS;
        }

        @Override
        public Duration retention() {
            return Duration.ofDays(7);
        }

        @Override
        public Duration housekeeping() {
            return Duration.ofSeconds(10);
        }
    }
}
