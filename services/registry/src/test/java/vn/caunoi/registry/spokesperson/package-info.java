@NullMarked
package vn.caunoi.registry.spokesperson;

import org.jspecify.annotations.NullMarked;
