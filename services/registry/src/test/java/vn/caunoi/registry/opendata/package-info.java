@NullMarked
package vn.caunoi.registry.opendata;

import org.jspecify.annotations.NullMarked;
