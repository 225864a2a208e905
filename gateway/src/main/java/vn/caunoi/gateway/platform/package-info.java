/** Configuration roots and what the framework forces. */
@NullMarked
package vn.caunoi.gateway.platform;

import org.jspecify.annotations.NullMarked;
