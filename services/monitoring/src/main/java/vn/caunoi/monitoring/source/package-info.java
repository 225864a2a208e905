/** The places we read: their addresses, their state, when they are due and how each fetch ended. */
@NullMarked
package vn.caunoi.monitoring.source;

import org.jspecify.annotations.NullMarked;
