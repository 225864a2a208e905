@NullMarked
package vn.caunoi.registry.statement;

import org.jspecify.annotations.NullMarked;
