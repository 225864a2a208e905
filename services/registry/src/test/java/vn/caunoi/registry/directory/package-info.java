@NullMarked
package vn.caunoi.registry.directory;

import org.jspecify.annotations.NullMarked;
