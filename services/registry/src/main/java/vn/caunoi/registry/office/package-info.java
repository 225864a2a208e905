/** How the province's people are reached in office: which addresses and numbers count as official. */
@NullMarked
package vn.caunoi.registry.office;

import org.jspecify.annotations.NullMarked;
