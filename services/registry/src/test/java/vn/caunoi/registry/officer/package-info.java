@NullMarked
package vn.caunoi.registry.officer;

import org.jspecify.annotations.NullMarked;
