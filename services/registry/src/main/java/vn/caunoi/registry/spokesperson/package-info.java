/** Who speaks for an agency to the press, by which decision, and whether that was published in time. */
@NullMarked
package vn.caunoi.registry.spokesperson;

import org.jspecify.annotations.NullMarked;
