@NullMarked
package vn.caunoi.registry.report;

import org.jspecify.annotations.NullMarked;
