@NullMarked
package vn.caunoi.local.realm;

import org.jspecify.annotations.NullMarked;
