@NullMarked
package vn.caunoi.local.state;

import org.jspecify.annotations.NullMarked;
