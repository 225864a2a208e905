/** What the gateway costs: throughput against nginx, price of a session, added latency. */
@NullMarked
package vn.caunoi.bench.gateway;

import org.jspecify.annotations.NullMarked;
