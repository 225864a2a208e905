package vn.caunoi.registry.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a walk along a stretch of the chain found.
 *
 * @param from first position that was looked at
 * @param to last position that was looked at; one less than {@code from} when there was nothing to look at
 * @param firstBreak absent when the stretch is intact
 * @param next where the walk goes on, for {@code after}; absent at the end
 * @param head how far the trail has come; written down elsewhere, it anchors the chain
 */
public record ChainReport(
        boolean intact, long from, long to, @Nullable ChainBreak firstBreak, @Nullable Long next, AuditHead head) {}
