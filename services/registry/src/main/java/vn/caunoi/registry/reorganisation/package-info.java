/**
 * Reorganisations: bodies replaced, merged, split, renamed or abolished, or parts of them split off, on a day by a
 * document. Prepared as a draft that tells what it would move, then applied in one transaction.
 *
 * <p>Features whose rows belong to an agency take part by implementing
 * {@link vn.caunoi.registry.reorganisation.MovesWithAgency}.
 */
@NullMarked
package vn.caunoi.registry.reorganisation;

import org.jspecify.annotations.NullMarked;
