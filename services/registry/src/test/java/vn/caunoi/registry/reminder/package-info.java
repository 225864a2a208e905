@NullMarked
package vn.caunoi.registry.reminder;

import org.jspecify.annotations.NullMarked;
