@NullMarked
package vn.caunoi.registry.conference;

import org.jspecify.annotations.NullMarked;
