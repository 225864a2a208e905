/** Starts the real suite: its faults one by one, and everything a browser can see. */
@NullMarked
package vn.caunoi.local.suite;

import org.jspecify.annotations.NullMarked;
