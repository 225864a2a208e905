package vn.caunoi.registry.enquiry;

import vn.caunoi.problem.Conflict;

/** No clock waits for a conclusion. Does not heal. */
final class EnquiryHasNoConclusion extends Conflict {

    private static final long serialVersionUID = 1L;

    EnquiryHasNoConclusion() {
        super(
                "enquiry-has-no-conclusion",
                "Only a complaint that the press forwarded since 1 July 2026 has a conclusion to wait for.");
    }
}
