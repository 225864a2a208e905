/**
 * The national feed: what this province tells the press bureau, as a ledger that anybody may replay. Features put their
 * records into {@link FeedLedger} inside their own transaction; programs read snapshot and changes, each page signed.
 *
 * <p>Depends on no other feature, so that each of them may depend on it.
 */
@NullMarked
package vn.caunoi.registry.feed;

import org.jspecify.annotations.NullMarked;
