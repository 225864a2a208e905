/** How a legal clock explains itself to users of the API. */
@NullMarked
package vn.caunoi.registry.calendar;

import org.jspecify.annotations.NullMarked;
