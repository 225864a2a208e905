/** The one Kafka producer of a service. */
@NullMarked
package vn.caunoi.eventing.kafka;

import org.jspecify.annotations.NullMarked;
