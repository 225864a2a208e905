/**
 * The working calendar as people edit it, legal clocks that follow it, and how such a clock explains itself.
 *
 * <p>A feature that stores due times implements {@link vn.caunoi.registry.calendar.OpenClocks}.
 */
@NullMarked
package vn.caunoi.registry.calendar;

import org.jspecify.annotations.NullMarked;
