/** What the ledgers share: the one spelling of a JSON value that hashes and signatures are taken over. */
@NullMarked
package vn.caunoi.registry.ledger;

import org.jspecify.annotations.NullMarked;
