@NullMarked
package vn.caunoi.registry.receipt;

import org.jspecify.annotations.NullMarked;
