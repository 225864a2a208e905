@NullMarked
package vn.caunoi.registry.duty;

import org.jspecify.annotations.NullMarked;
