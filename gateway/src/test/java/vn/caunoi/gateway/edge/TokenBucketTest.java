package vn.caunoi.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TokenBucketTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @Test
    void allowsABurstAndThenTheSteadyPace() {
        TokenBucket bucket = new TokenBucket(new Pace(2, 3), 0);

        assertThat(taken(bucket, 0, 10)).isEqualTo(3);
        assertThat(taken(bucket, SECOND, 10)).isEqualTo(2);
        assertThat(taken(bucket, SECOND + SECOND / 2, 10)).isEqualTo(1);
    }

    @Test
    void savesNoMoreThanTheBurst() {
        TokenBucket bucket = new TokenBucket(new Pace(1, 5), 0);
        taken(bucket, 0, 5);

        assertThat(taken(bucket, 3600 * SECOND, 100)).isEqualTo(5);
    }

    @Test
    void tellsWhenToComeBack() {
        TokenBucket bucket = new TokenBucket(new Pace(0.5, 4), 0);
        taken(bucket, 0, 4);

        assertThat(bucket.standing(0)).isEqualTo(new TokenBucket.Standing(4, 0, 2, 8));
        assertThat(bucket.standing(2 * SECOND)).isEqualTo(new TokenBucket.Standing(4, 1, 0, 6));
    }

    @Test
    void isNotFooledByAClockThatStepsBack() {
        TokenBucket bucket = new TokenBucket(new Pace(1, 1), 10 * SECOND);
        taken(bucket, 10 * SECOND, 1);

        assertThat(bucket.tryTake(5 * SECOND)).isFalse();
        assertThat(bucket.tryTake(11 * SECOND)).isTrue();
    }

    @Test
    void readsAPaceAsItIsWritten() {
        assertThat(Pace.parse("2.5, 10")).isEqualTo(new Pace(2.5, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> Pace.parse("2.5"));
        assertThatIllegalArgumentException().isThrownBy(() -> Pace.parse("0,10"));
        assertThatIllegalArgumentException().isThrownBy(() -> Pace.parse("1,0"));
    }

    private static int taken(TokenBucket bucket, long now, int attempts) {
        int taken = 0;
        for (int i = 0; i < attempts; i++) {
            taken += bucket.tryTake(now) ? 1 : 0;
        }
        return taken;
    }
}
