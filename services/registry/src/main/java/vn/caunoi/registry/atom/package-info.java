/** Lists that readers subscribe to (RFC 4287). */
@NullMarked
package vn.caunoi.registry.atom;

import org.jspecify.annotations.NullMarked;
