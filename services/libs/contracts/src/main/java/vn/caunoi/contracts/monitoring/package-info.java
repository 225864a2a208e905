/** Facts that the monitoring service publishes. */
@NullMarked
package vn.caunoi.contracts.monitoring;

import org.jspecify.annotations.NullMarked;
