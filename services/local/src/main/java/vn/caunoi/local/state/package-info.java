/** The folder that keeps the suite's data between two starts, and the traces of a start that was killed. */
@NullMarked
package vn.caunoi.local.state;

import org.jspecify.annotations.NullMarked;
