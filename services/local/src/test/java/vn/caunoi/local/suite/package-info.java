@NullMarked
package vn.caunoi.local.suite;

import org.jspecify.annotations.NullMarked;
