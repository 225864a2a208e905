package vn.caunoi.eventing.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SendFailureTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new RecordTooLargeException("5 MiB"), SendFailure.TOO_LARGE),
                Arguments.of(new InvalidTopicException("a b"), SendFailure.INVALID),
                Arguments.of(new UnknownTopicOrPartitionException(), SendFailure.UNKNOWN_TOPIC),
                Arguments.of(
                        new TimeoutException("no metadata", new UnknownTopicOrPartitionException()),
                        SendFailure.UNKNOWN_TOPIC),
                Arguments.of(new TopicAuthorizationException("topic"), SendFailure.NOT_ALLOWED),
                Arguments.of(new OutOfOrderSequenceException("17"), SendFailure.CLIENT_BROKEN),
                Arguments.of(new TimeoutException("expired"), SendFailure.AWAY),
                Arguments.of(new DisconnectException(), SendFailure.AWAY),
                Arguments.of(new NotEnoughReplicasException("1 of 2"), SendFailure.AWAY),
                Arguments.of(new KafkaException("no resolvable bootstrap url"), SendFailure.AWAY));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void tellsRecordTopicAndClusterApart(Exception failure, SendFailure expected) {
        assertThat(SendFailure.of(failure)).isEqualTo(expected);
    }
}
