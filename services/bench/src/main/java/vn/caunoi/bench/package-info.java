/**
 * Benchmarks and fault tests, run by hand and nightly: {@code java -jar services/bench/target/bench.jar}.
 *
 * <p>Each prints its bar next to what was measured and ends with a non-zero status when a bar is missed. Load goes to
 * loopback only. Nothing here runs in the ordinary build.
 */
@NullMarked
package vn.caunoi.bench;

import org.jspecify.annotations.NullMarked;
