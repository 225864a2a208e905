/** The typed routing table and the reverse proxy behind it. */
@NullMarked
package vn.caunoi.gateway.routing;

import org.jspecify.annotations.NullMarked;
