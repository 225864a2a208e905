/**
 * Facts that the broadcast service publishes. Broadcast sends none of them yet: the contract stands first, so that
 * registry already keeps the clock of the first statement, and broadcast will meet it.
 */
@NullMarked
package vn.caunoi.contracts.broadcast;

import org.jspecify.annotations.NullMarked;
