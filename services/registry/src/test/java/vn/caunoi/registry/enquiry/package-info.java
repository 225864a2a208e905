@NullMarked
package vn.caunoi.registry.enquiry;

import org.jspecify.annotations.NullMarked;
