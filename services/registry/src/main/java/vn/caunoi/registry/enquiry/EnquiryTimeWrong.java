package vn.caunoi.registry.enquiry;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A moment that cannot be: not come yet, or before the press asked. */
final class EnquiryTimeWrong extends RuleViolated {

    private static final long serialVersionUID = 1L;

    private EnquiryTimeWrong(String pointer, String code, String detail) {
        super("enquiry-time-wrong", "No such thing can have happened then.", FieldError.at(pointer, code, detail));
    }

    static EnquiryTimeWrong future(String pointer) {
        return new EnquiryTimeWrong(pointer, "in-the-future", "This time has not come yet.");
    }

    static EnquiryTimeWrong beforeReceipt(String pointer) {
        return new EnquiryTimeWrong(pointer, "before-receipt", "This time is before the enquiry was received.");
    }
}
