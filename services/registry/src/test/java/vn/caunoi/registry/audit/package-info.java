@NullMarked
package vn.caunoi.registry.audit;

import org.jspecify.annotations.NullMarked;
