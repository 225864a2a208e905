/** A spokesperson's desk: a task together with the statement that answers it. */
@NullMarked
package vn.caunoi.registry.desk;

import org.jspecify.annotations.NullMarked;
