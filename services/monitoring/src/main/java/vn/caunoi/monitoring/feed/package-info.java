/** Fetches one feed over HTTP without reaching private addresses, and reads what real sites publish. Keeps no state. */
@NullMarked
package vn.caunoi.monitoring.feed;

import org.jspecify.annotations.NullMarked;
