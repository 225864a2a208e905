@NullMarked
package vn.caunoi.registry.training;

import org.jspecify.annotations.NullMarked;
