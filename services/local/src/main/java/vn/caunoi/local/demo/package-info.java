/** Data to look at, all of it invented and marked as such. */
@NullMarked
package vn.caunoi.local.demo;

import org.jspecify.annotations.NullMarked;
