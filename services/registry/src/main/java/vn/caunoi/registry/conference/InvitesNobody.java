package vn.caunoi.registry.conference;

import vn.caunoi.problem.RuleViolated;

/** A notice without a list of invited press. */
final class InvitesNobody extends RuleViolated {
    private static final long serialVersionUID = 1L;

    InvitesNobody() {
        super("conference-invites-nobody", "A notice names the invited press; put somebody on the list first.");
    }
}
