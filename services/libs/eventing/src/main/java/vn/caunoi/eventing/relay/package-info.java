/** Carrying recorded facts to Kafka: a state machine without framework, and its adapters to PostgreSQL and Kafka. */
@NullMarked
package vn.caunoi.eventing.relay;

import org.jspecify.annotations.NullMarked;
