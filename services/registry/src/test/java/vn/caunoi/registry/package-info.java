@NullMarked
package vn.caunoi.registry;

import org.jspecify.annotations.NullMarked;
