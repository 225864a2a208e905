@NullMarked
package vn.caunoi.registry.reorganisation;

import org.jspecify.annotations.NullMarked;
