package vn.caunoi.eventing.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jspecify.annotations.Nullable;

/** A record as Kafka delivered it: where it lay, its headers, its bytes. */
record Received(ConsumerRecord<?, ?> record) {

    static Received of(Message<byte[]> message) {
        IncomingKafkaRecordMetadata<?, ?> metadata = message.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow(() -> new IllegalStateException("The message does not come from Kafka"));
        return new Received(metadata.getRecord());
    }

    String topic() {
        return record.topic();
    }

    int partition() {
        return record.partition();
    }

    long offset() {
        return record.offset();
    }

    byte @Nullable [] key() {
        return record.key() instanceof byte[] bytes ? bytes : null;
    }

    byte @Nullable [] value() {
        return record.value() instanceof byte[] bytes ? bytes : null;
    }

    Headers headers() {
        return record.headers();
    }

    @Nullable
    String header(String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
