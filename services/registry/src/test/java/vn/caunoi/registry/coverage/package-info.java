@NullMarked
package vn.caunoi.registry.coverage;

import org.jspecify.annotations.NullMarked;
