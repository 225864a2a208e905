package vn.caunoi.contracts;

import java.util.UUID;

/**
 * A fact about one aggregate, told in the past tense and complete in itself: a consumer never has to call back.
 *
 * <p>Implementations are records whose components are the JSON properties of the event. The three methods here are
 * addressing and never part of the JSON.
 */
public interface DomainEvent {

    /** CloudEvents type with its major version, for example {@code vn.caunoi.registry.agency.recorded.v1}. */
    String type();

    /** One of {@link Topics}. */
    String topic();

    /** Key of the Kafka record: facts with the same id keep their order. */
    UUID aggregateId();
}
