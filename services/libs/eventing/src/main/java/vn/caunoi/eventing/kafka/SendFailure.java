package vn.caunoi.eventing.kafka;

import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * What a failed send says: about the record, about its topic, or only that the cluster does not answer. The difference
 * decides whether a record may be laid aside; a cluster that is away never does that.
 */
public enum SendFailure {
    TOO_LARGE("too-large"),
    INVALID("invalid-record"),
    UNKNOWN_TOPIC("unknown-topic"),
    NOT_ALLOWED("not-allowed"),
    CLIENT_BROKEN("client-broken"),
    AWAY("broker-away");

    private final String reason;

    SendFailure(String reason) {
        this.reason = reason;
    }

    /** Classifies what Kafka's client threw. Whatever it does not name counts as the cluster being away. */
    public static SendFailure of(Throwable failure) {
        if (failure instanceof RecordTooLargeException) {
            return TOO_LARGE;
        }
        if (failure instanceof SerializationException
                || failure instanceof InvalidRecordException
                || failure instanceof InvalidTopicException) {
            return INVALID;
        }
        // The client waits for metadata and then reports a time-out; the cause tells that the broker did answer.
        if (failure instanceof UnknownTopicOrPartitionException
                || (failure instanceof TimeoutException
                        && failure.getCause() instanceof UnknownTopicOrPartitionException)) {
            return UNKNOWN_TOPIC;
        }
        if (failure instanceof AuthorizationException) {
            return NOT_ALLOWED;
        }
        if (failure instanceof ProducerFencedException
                || failure instanceof InvalidProducerEpochException
                || failure instanceof OutOfOrderSequenceException
                || failure instanceof FencedInstanceIdException) {
            return CLIENT_BROKEN;
        }
        return AWAY;
    }

    /** Stable kebab-case word for the ledger, headers and metrics. */
    public String reason() {
        return reason;
    }

    /** Nothing is known about the record; it has to be tried again for as long as it takes. */
    public boolean isAway() {
        return this == AWAY || this == CLIENT_BROKEN;
    }

    /** No later attempt with the same record can succeed. */
    public boolean isHopeless() {
        return this == TOO_LARGE || this == INVALID;
    }

    /** Every other record of the topic would fail the same way now. */
    public boolean concernsTopic() {
        return this == UNKNOWN_TOPIC || this == NOT_ALLOWED || this == AWAY;
    }

    /** The client cannot go on and has to be made anew. */
    public boolean breaksClient() {
        return this == CLIENT_BROKEN;
    }
}
