/** What every feature needs and none owns: wiring, limits of bodies, data files, digests, identifiers in addresses. */
@NullMarked
package vn.caunoi.registry.platform;

import org.jspecify.annotations.NullMarked;
