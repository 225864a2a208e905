/**
 * Reminds by mail of what is due and overdue: a digest per person on the morning of a working day, and at once where a
 * clock runs in hours. Each person is told once of each clock before it is due, once when it is over, and those who
 * lead once when it has been over for a while.
 */
@NullMarked
package vn.caunoi.registry.reminder;

import org.jspecify.annotations.NullMarked;
