@NullMarked
package vn.caunoi.testkit.bad.beta;

import org.jspecify.annotations.NullMarked;
