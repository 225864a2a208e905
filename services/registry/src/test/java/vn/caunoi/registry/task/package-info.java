@NullMarked
package vn.caunoi.registry.task;

import org.jspecify.annotations.NullMarked;
