package vn.caunoi.registry.officer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.PreconditionFailed;

/** How many posts of policy communication an agency is to have. */
@Entity
@Table(name = "communication_post_plan")
class PostPlan {

    /** What a reader has seen where nothing was planned. */
    static final int NEVER_PLANNED = 0;

    @Id
    @Column(name = "agency_id")
    private UUID agencyId;

    @Version
    private int version;

    @Column
    private int planned;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "planned_by")
    private String plannedBy;

    /** For Hibernate. */
    protected PostPlan() {}

    /** Nothing planned yet. Its first version is 1, so that 0 can stand for its absence. */
    static PostPlan first(UUID agencyId) {
        PostPlan plan = new PostPlan();
        plan.agencyId = agencyId;
        return plan;
    }

    /** The same plan for the agency that takes the place of this one. */
    PostPlan continued(UUID heir) {
        PostPlan next = first(heir);
        next.planned = planned;
        next.plannedAt = plannedAt;
        next.plannedBy = plannedBy;
        return next;
    }

    /**
     * Plans.
     *
     * @param seen the number of times that the agency had planned when the planner looked
     * @throws PreconditionFailed when it has planned since
     */
    void plan(long seen, int posts, Instant now, String by) {
        if (seen != seenAs(this)) {
            throw new PreconditionFailed();
        }
        planned = posts;
        plannedAt = now.truncatedTo(ChronoUnit.MICROS);
        plannedBy = by;
    }

    /** The version for readers: that of the row plus one, because a row of version 0 differs from none. */
    static int seenAs(@Nullable PostPlan plan) {
        return plan == null || plan.plannedBy == null ? NEVER_PLANNED : plan.version + 1;
    }

    UUID agencyId() {
        return agencyId;
    }

    int planned() {
        return planned;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PostPlan plan && agencyId.equals(plan.agencyId);
    }

    @Override
    public int hashCode() {
        return agencyId.hashCode();
    }
}
