/**
 * Reminds by mail of what is due and overdue: a digest per person on the morning of a working day, and at once where a
 * clock runs in hours. Each person is told once of each clock before it is due, and once when it is over.
 */
@NullMarked
package vn.caunoi.registry.reminder;

import org.jspecify.annotations.NullMarked;
