@NullMarked
package vn.caunoi.registry.contact;

import org.jspecify.annotations.NullMarked;
