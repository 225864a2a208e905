/** Puts the steps of a request in order. */
@NullMarked
package vn.caunoi.gateway.entry;

import org.jspecify.annotations.NullMarked;
