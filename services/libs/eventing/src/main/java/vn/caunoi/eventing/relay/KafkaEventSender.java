package vn.caunoi.eventing.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import vn.caunoi.contracts.codec.Envelope;
import vn.caunoi.eventing.kafka.EventProducer;
import vn.caunoi.eventing.kafka.SendFailure;

/** Sends rows as CloudEvents in binary mode. */
final class KafkaEventSender implements EventSender {

    /** Beyond the producer's own limits, so its answer comes first unless it hangs. */
    private static final long LIMIT_MILLIS =
            EventProducer.DELIVERY_TIMEOUT.plus(EventProducer.MAX_BLOCK).toMillis() + 2_000;

    private static final SendOutcome ACKNOWLEDGED = new SendOutcome.Acknowledged();

    private final EventProducer producer;
    private final String source;

    KafkaEventSender(EventProducer producer, String service) {
        this.producer = producer;
        this.source = "urn:caunoi:" + service;
    }

    @Override
    public List<SendOutcome> send(List<OutboxRow> rows) {
        List<CompletableFuture<Void>> sent = new ArrayList<>(rows.size());
        Map<String, CompletableFuture<Void>> failedAtOnce = new HashMap<>();
        for (OutboxRow row : rows) {
            // Each send to a topic without metadata blocks; one per topic and wave is enough to know.
            CompletableFuture<Void> known = failedAtOnce.get(row.topic());
            CompletableFuture<Void> result = known != null ? known : producer.send(record(row));
            if (result.isCompletedExceptionally() && concernsTopic(result)) {
                failedAtOnce.put(row.topic(), result);
            }
            sent.add(result);
        }
        return sent.stream().map(this::await).toList();
    }

    private static boolean concernsTopic(CompletableFuture<Void> failed) {
        return SendFailure.of(failureOf(failed)).concernsTopic();
    }

    private static Throwable failureOf(CompletableFuture<Void> failed) {
        try {
            failed.join();
            throw new IllegalStateException("The send did not fail");
        } catch (java.util.concurrent.CompletionException failure) {
            return failure.getCause() == null ? failure : failure.getCause();
        }
    }

    private SendOutcome await(CompletableFuture<Void> sent) {
        try {
            sent.get(LIMIT_MILLIS, TimeUnit.MILLISECONDS);
            return ACKNOWLEDGED;
        } catch (ExecutionException failed) {
            return outcome(SendFailure.of(failed.getCause() == null ? failed : failed.getCause()));
        } catch (TimeoutException hung) {
            producer.renew();
            return new SendOutcome.Away("the client gave no answer");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new SendOutcome.Away("interrupted");
        }
    }

    private SendOutcome outcome(SendFailure failure) {
        if (failure.breaksClient()) {
            producer.renew();
        }
        return failure.isAway()
                ? new SendOutcome.Away(failure.reason())
                : new SendOutcome.Refused(failure.reason(), failure.isHopeless());
    }

    private ProducerRecord<byte[], byte[]> record(OutboxRow row) {
        Envelope envelope = new Envelope(
                row.id(), row.type(), source, row.aggregateId(), row.recordedAt(), row.sequence(), row.traceparent());
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                row.topic(),
                row.aggregateId().toString().getBytes(UTF_8),
                row.payload().getBytes(UTF_8));
        envelope.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }
}
