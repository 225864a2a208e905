package vn.caunoi.registry.receipt;

import vn.caunoi.problem.NotFound;
import vn.caunoi.problem.Problem.FieldError;

/** Nothing was received under this code. */
final class CodeUnknown extends NotFound {

    private static final long serialVersionUID = 1L;

    CodeUnknown() {
        super(
                "receipt-code-unknown",
                "Nothing was received under this code.",
                FieldError.at("/code", "receipt-code-unknown", "Check the code on the receipt."));
    }
}
