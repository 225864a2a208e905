/**
 * The replica of the registry's agencies that every other service keeps: fed by {@code AgencyRecorded} events, read
 * locally, never written by hand. Services ask it who an agency is and which body answers for it today; they never call
 * the registry.
 */
@NullMarked
package vn.caunoi.agencies;

import org.jspecify.annotations.NullMarked;
