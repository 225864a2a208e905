@NullMarked
package vn.caunoi.registry.calendar;

import org.jspecify.annotations.NullMarked;
