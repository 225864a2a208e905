package vn.caunoi.registry.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the trail, newest first.
 *
 * @param next for {@code after}; absent at the end
 */
public record AuditSlice(List<AuditView> items, @Nullable Long next) {}
