/** The parts of the suite, and the order in which they start. */
@NullMarked
package vn.caunoi.local.start;

import org.jspecify.annotations.NullMarked;
