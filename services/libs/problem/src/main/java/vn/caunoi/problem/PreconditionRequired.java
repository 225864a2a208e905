package vn.caunoi.problem;

import java.util.List;

/** The change needs an {@code If-Match} header so that nobody overwrites what they have not seen. Answered with 428. */
public final class PreconditionRequired extends DomainException {
    private static final long serialVersionUID = 1L;

    public PreconditionRequired() {
        super("if-match-required", "Send the ETag of the version you read in If-Match.", List.of());
    }
}
