/**
 * Kills what a pair of services stands on while it writes, and then proves from the data alone that every acknowledged
 * write had its effect once and in order.
 *
 * <p>Honest limit: {@code kill -9} keeps the page cache, so this proves safety against crashes of processes, not
 * against loss of power.
 */
@NullMarked
package vn.caunoi.bench.faults;

import org.jspecify.annotations.NullMarked;
