/**
 * The edge of the suite: logs people in, keeps their tokens, and passes checked requests on to the services.
 *
 * <p>Owns the session table and nothing else. Knows no business rule: whether a caller may do a thing is decided by the
 * service that does it.
 */
@NullMarked
package vn.caunoi.gateway;

import org.jspecify.annotations.NullMarked;
