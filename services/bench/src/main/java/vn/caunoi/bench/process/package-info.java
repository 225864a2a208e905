/** Built applications, run under a benchmark as a deployment runs them. */
@NullMarked
package vn.caunoi.bench.process;

import org.jspecify.annotations.NullMarked;
