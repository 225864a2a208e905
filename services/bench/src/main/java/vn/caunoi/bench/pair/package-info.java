/**
 * A service as small as a service can be, started twice: one instance writes, the other applies what it hears. Fault
 * tests and event benchmarks run against it, so what they prove is the eventing library and not some feature.
 */
@NullMarked
package vn.caunoi.bench.pair;

import org.jspecify.annotations.NullMarked;
