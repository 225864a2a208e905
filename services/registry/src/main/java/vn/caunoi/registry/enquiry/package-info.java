/**
 * Questions of the press: from the public form for accredited press, from staff, from an issue of monitoring.
 *
 * <p>Here is what was asked and said. Whose it is, where it stands and until when is its {@link vn.caunoi.registry.task
 * task}, which every command here changes in the same transaction; an agency that ends leaves its enquiries to whoever
 * gets its tasks.
 */
@NullMarked
package vn.caunoi.registry.enquiry;

import org.jspecify.annotations.NullMarked;
