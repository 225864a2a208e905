@NullMarked
package vn.caunoi.registry.sheet;

import org.jspecify.annotations.NullMarked;
