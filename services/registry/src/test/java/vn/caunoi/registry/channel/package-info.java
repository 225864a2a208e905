@NullMarked
package vn.caunoi.registry.channel;

import org.jspecify.annotations.NullMarked;
