/** Runs the fetches: which source is due, who fetches it, and what is kept of the outcome. */
@NullMarked
package vn.caunoi.monitoring.polling;

import org.jspecify.annotations.NullMarked;
