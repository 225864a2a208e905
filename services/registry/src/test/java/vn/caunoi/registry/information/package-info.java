@NullMarked
package vn.caunoi.registry.information;

import org.jspecify.annotations.NullMarked;
