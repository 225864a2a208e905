@NullMarked
package vn.caunoi.registry.feed;

import org.jspecify.annotations.NullMarked;
