@NullMarked
package vn.caunoi.deadlines;

import org.jspecify.annotations.NullMarked;
