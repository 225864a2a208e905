@NullMarked
package vn.caunoi.registry.correction;

import org.jspecify.annotations.NullMarked;
