@NullMarked
package vn.caunoi.local.host;

import org.jspecify.annotations.NullMarked;
