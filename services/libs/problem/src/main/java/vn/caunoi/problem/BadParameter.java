package vn.caunoi.problem;

import jakarta.ws.rs.BadRequestException;
import vn.caunoi.problem.Problem.FieldError;

/** A query or header parameter that cannot be read as its type. Answered with 400, never with JAX-RS's own 404. */
final class BadParameter extends BadRequestException {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    BadParameter(String parameter) {
        super("A parameter cannot be read; see errors.");
        this.parameter = parameter;
    }

    FieldError error() {
        return FieldError.ofParameter(parameter, "wrong-type", "The value is not of the type expected here.");
    }
}
