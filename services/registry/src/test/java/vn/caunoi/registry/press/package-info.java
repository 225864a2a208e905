@NullMarked
package vn.caunoi.registry.press;

import org.jspecify.annotations.NullMarked;
