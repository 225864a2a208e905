/** Facts that the registry service publishes. */
@NullMarked
package vn.caunoi.contracts.registry;

import org.jspecify.annotations.NullMarked;
