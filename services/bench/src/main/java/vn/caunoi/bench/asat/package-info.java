/**
 * The registry under a long memory: 5,000 bodies with 30 years of mergers, asked for any day; and one agency's page
 * beside a bare endpoint that does the same with nothing between driver and socket.
 */
@NullMarked
package vn.caunoi.bench.asat;

import org.jspecify.annotations.NullMarked;
