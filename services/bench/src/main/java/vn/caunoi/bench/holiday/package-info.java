/** What a holiday costs: a hundred thousand open clocks computed again beside readers, and beside a killed instance. */
@NullMarked
package vn.caunoi.bench.holiday;

import org.jspecify.annotations.NullMarked;
