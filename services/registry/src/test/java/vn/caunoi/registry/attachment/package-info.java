@NullMarked
package vn.caunoi.registry.attachment;

import org.jspecify.annotations.NullMarked;
