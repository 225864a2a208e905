/**
 * What is decided about a request before anybody knows where it goes: framing, spelling, origin, pace, and the form in
 * which refusals are answered.
 */
@NullMarked
package vn.caunoi.gateway.edge;

import org.jspecify.annotations.NullMarked;
