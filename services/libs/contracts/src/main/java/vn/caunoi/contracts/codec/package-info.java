/** From a fact to the bytes and headers of a Kafka record and back, checked against the JSON Schema of its type. */
@NullMarked
package vn.caunoi.contracts.codec;

import org.jspecify.annotations.NullMarked;
