/**
 * Emergencies that broadcast issued, and cases that staff opened by hand. Each opens one task: the first statement
 * about it, due within 24 hours. What arrives twice, late or out of order comes to the same.
 */
@NullMarked
package vn.caunoi.registry.alert;

import org.jspecify.annotations.NullMarked;
