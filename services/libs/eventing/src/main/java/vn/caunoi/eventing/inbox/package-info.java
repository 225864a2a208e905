/** Applying the effects of received facts once each. */
@NullMarked
package vn.caunoi.eventing.inbox;

import org.jspecify.annotations.NullMarked;
