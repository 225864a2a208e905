package vn.caunoi.registry.coverage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which open duties are wanted.
 *
 * @param kind null for every kind
 * @param agency null for every agency the caller may see
 * @param overdue only those whose time is over, surely or not
 */
public record OpenDutyQuery(@Nullable OpenDutyKind kind, @Nullable UUID agency, boolean overdue) {

    boolean wants(OpenDuty duty) {
        return (kind == null || kind == duty.kind())
                && (agency == null || agency.equals(duty.agencyId()))
                && (!overdue || duty.isOver());
    }
}
