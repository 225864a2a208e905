/**
 * Legal clocks that explain themselves: effective-dated rules, the Vietnamese working calendar, and pure functions that
 * turn a rule and a trigger into a due time.
 *
 * <p>Law is data here. {@code legal-rules.csv} holds every legal number with the days between which it was law, and
 * {@code holidays-vn.csv} the days off that the Government sets each year. Nothing in this package reads a clock, a
 * database or a configuration: the same rule and trigger give the same answer on any machine and any day.
 */
@NullMarked
package vn.caunoi.deadlines;

import org.jspecify.annotations.NullMarked;
