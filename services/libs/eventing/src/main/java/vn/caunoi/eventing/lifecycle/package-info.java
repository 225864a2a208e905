/** Starting the relay, and the order in which a service stops. */
@NullMarked
package vn.caunoi.eventing.lifecycle;

import org.jspecify.annotations.NullMarked;
