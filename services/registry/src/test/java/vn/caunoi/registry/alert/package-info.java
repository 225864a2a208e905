@NullMarked
package vn.caunoi.registry.alert;

import org.jspecify.annotations.NullMarked;
