@NullMarked
package vn.caunoi.local.settings;

import org.jspecify.annotations.NullMarked;
