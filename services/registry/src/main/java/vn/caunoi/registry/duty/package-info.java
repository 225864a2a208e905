/**
 * Publication duties with proof. One decision sets several of them going: the agency's own portal and the province's
 * consolidated list are two publications with one trigger (Decree 244/2026, art. 3).
 *
 * <p>A duty is not stored: it follows from the assignment and from the province's table of channels
 * ({@code province/<folder>/channels.csv}), its clock from the rule catalogue. Only the proof is stored.
 */
@NullMarked
package vn.caunoi.registry.duty;

import org.jspecify.annotations.NullMarked;
