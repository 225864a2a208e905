@NullMarked
package vn.caunoi.registry.platform;

import org.jspecify.annotations.NullMarked;
