@NullMarked
package vn.caunoi.testkit.bad.alpha;

import org.jspecify.annotations.NullMarked;
