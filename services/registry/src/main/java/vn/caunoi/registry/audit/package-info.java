/**
 * Who changed what, when, from what to what. Every command of every feature tells {@link AuditTrail} inside its own
 * transaction; nothing here is ever changed or removed, and a chain of hashes shows when somebody did.
 *
 * <p>Depends on no other feature, so that each of them may depend on it.
 */
@NullMarked
package vn.caunoi.registry.audit;

import org.jspecify.annotations.NullMarked;
