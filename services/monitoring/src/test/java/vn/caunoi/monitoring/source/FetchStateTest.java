package vn.caunoi.monitoring.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caunoi.monitoring.feed.FeedFormat;
import vn.caunoi.monitoring.feed.FetchFailed;
import vn.caunoi.monitoring.feed.FetchFailure;
import vn.caunoi.monitoring.feed.FetchResult;
import vn.caunoi.monitoring.feed.ParsedFeed;
import vn.caunoi.monitoring.feed.Validators;

class FetchStateTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
    private static final Validators TAG = new Validators("\"v1\"", null, "hash");
    private static final BackOff BACK_OFF =
            new BackOff(Duration.ofMinutes(15), Duration.ofMinutes(1), Duration.ofHours(6));

    private final Source source = Source.add("Báo thử", "https://bao.example.vn/rss", NOW);
    private final FetchState state = FetchState.of(UUID.randomUUID(), NOW);

    @Test
    void isNewUntilItWasFetched() {
        assertThat(state.view(source).state()).isEqualTo(SourceState.NEW);
    }

    @Test
    void keepsValidatorsOfAFeedThatCouldBeRead() {
        settle(success());

        assertThat(state.validators()).isEqualTo(TAG);
        assertThat(state.view(source).state()).isEqualTo(SourceState.OK);
    }

    @Test
    void keepsOldValidatorsWhenAFetchFails() {
        settle(success());

        settle(failed());

        assertThat(state.validators()).isEqualTo(TAG);
        assertThat(state.view(source).state()).isEqualTo(SourceState.FAILING);
        assertThat(state.view(source).lastFailure().code()).isEqualTo("malformed");
    }

    @Test
    void forgetsItsFailuresAfterASuccessButNotTheLastReason() {
        settle(failed());
        settle(failed());

        settle(success());

        assertThat(state.view(source).consecutiveFailures()).isZero();
        assertThat(state.view(source).lastFailure()).isNotNull();
    }

    @Test
    void asksEveryTenthTimeWithoutConditions() {
        int unconditional = 0;
        for (int i = 0; i < 30; i++) {
            if (i > 0 && state.validators().equals(Validators.NONE)) {
                unconditional++;
            }
            settle(success());
        }

        assertThat(unconditional).isEqualTo(3);
    }

    @Test
    void isInWorkUntilItsLeaseRunsOut() {
        state.lease(NOW, Duration.ofMinutes(2));

        assertThat(state.inWork(NOW.plusSeconds(119))).isTrue();
        assertThat(state.inWork(NOW.plusSeconds(121))).isFalse();
    }

    @Test
    void startsAnewAtAnotherAddress() {
        settle(success());
        settle(failed());

        state.startAnew(NOW);

        assertThat(state.view(source).state()).isEqualTo(SourceState.NEW);
        assertThat(state.validators()).isEqualTo(Validators.NONE);
        assertThat(state.view(source).nextFetchAt()).isEqualTo(NOW);
    }

    private void settle(FetchOutcome outcome) {
        state.settle(outcome, 0, BACK_OFF, new Random(7));
    }

    private static FetchOutcome success() {
        ParsedFeed feed = new ParsedFeed(FeedFormat.RSS, List.of(), false, 0);
        return FetchOutcome.of(new FetchResult.Fetched(200, feed, TAG, 10), NOW, NOW);
    }

    private static FetchOutcome failed() {
        return FetchOutcome.of(new FetchFailed(FetchFailure.MALFORMED, "Not a feed."), NOW, NOW);
    }
}
