@NullMarked
package vn.caunoi.registry.importing;

import org.jspecify.annotations.NullMarked;
