package vn.caunoi.registry.officer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The posts of policy communication of one agency.
 *
 * @param planned how many there are to be; absent when nobody has planned
 * @param filled how many people do it today
 * @param missing how many are lacking; one where nothing is planned and nobody does it, because every agency has this
 *     function
 * @param version what to send back in {@code If-Match} when planning
 */
public record PostsView(
        UUID agencyId, String agencyName, @Nullable Integer planned, int filled, int missing, int version) {

    static PostsView of(UUID agencyId, String agencyName, @Nullable PostPlan plan, int filled) {
        Integer planned = plan == null ? null : plan.planned();
        int wanted = planned == null ? 1 : planned;
        return new PostsView(
                agencyId, agencyName, planned, filled, Math.max(0, wanted - filled), PostPlan.seenAs(plan));
    }
}
