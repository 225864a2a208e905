@NullMarked
package vn.caunoi.registry.agency;

import org.jspecify.annotations.NullMarked;
