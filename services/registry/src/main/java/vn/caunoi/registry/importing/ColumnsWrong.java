package vn.caunoi.registry.importing;

import java.util.List;
import vn.caunoi.problem.BadInput;
import vn.caunoi.problem.Problem.FieldError;

/** A file whose headings are not those of the list. */
final class ColumnsWrong extends BadInput {

    private static final long serialVersionUID = 1L;

    ColumnsWrong(List<FieldError> errors) {
        super(
                "import-columns-wrong",
                "The headings are not those of the template; see errors.",
                errors.toArray(FieldError[]::new));
    }
}
