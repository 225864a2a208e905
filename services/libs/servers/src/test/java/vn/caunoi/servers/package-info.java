@NullMarked
package vn.caunoi.servers;

import org.jspecify.annotations.NullMarked;
