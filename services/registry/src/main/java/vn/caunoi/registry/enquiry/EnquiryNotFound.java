package vn.caunoi.registry.enquiry;

import vn.caunoi.problem.NotFound;

/** No enquiry has this id. */
final class EnquiryNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    EnquiryNotFound() {
        super("enquiry-not-found", "There is no such enquiry.");
    }
}
