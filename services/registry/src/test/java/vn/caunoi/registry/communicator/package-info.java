@NullMarked
package vn.caunoi.registry.communicator;

import org.jspecify.annotations.NullMarked;
