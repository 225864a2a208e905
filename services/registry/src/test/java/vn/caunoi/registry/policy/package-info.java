@NullMarked
package vn.caunoi.registry.policy;

import org.jspecify.annotations.NullMarked;
