/** One breach of every architecture rule; never imported by anything but {@code ArchitectureRulesTest}. */
@NullMarked
package vn.caunoi.testkit.bad;

import org.jspecify.annotations.NullMarked;
