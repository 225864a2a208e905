/**
 * The registry as it is deployed, told of issues and emergencies by real events: how soon their tasks stand in the
 * inbox, and that there is one of each, whatever is killed.
 */
@NullMarked
package vn.caunoi.bench.tasks;

import org.jspecify.annotations.NullMarked;
