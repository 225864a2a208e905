@NullMarked
package vn.caunoi.registry.ledger;

import org.jspecify.annotations.NullMarked;
