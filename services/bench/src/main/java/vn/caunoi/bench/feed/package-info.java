/** The national feed at a size that it will not have for some centuries. */
@NullMarked
package vn.caunoi.bench.feed;

import org.jspecify.annotations.NullMarked;
