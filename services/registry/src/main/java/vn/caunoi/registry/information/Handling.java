package vn.caunoi.registry.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.caunoi.identity.Caller;
import vn.caunoi.identity.Roles;

/** Whoever handles requests of an agency needs to know who asks; nobody else does, however much they may see. */
@ApplicationScoped
class Handling {

    private final Caller caller;

    @Inject
    Handling(Caller caller) {
        this.caller = caller;
    }

    boolean handles(String agencySlug) {
        return caller.agency().filter(agencySlug::equals).isPresent()
                && (caller.has(Roles.AGENCY_EDITOR) || caller.has(Roles.AGENCY_APPROVER));
    }
}
