/**
 * The yearly report to the ministry (Decree 244/2026, art. 10): six fixed indicators over the year of the rule, drafted
 * by itself from what happened, for one agency or the whole province; frozen once submitted.
 */
@NullMarked
package vn.caunoi.registry.report;

import org.jspecify.annotations.NullMarked;
