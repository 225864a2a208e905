package vn.caunoi.registry.sheet;

import java.util.List;
import vn.caunoi.problem.BadInput;
import vn.caunoi.problem.Problem.FieldError;

/** Cells that compute their value: what was computed elsewhere, and when, cannot be known. */
final class FileFormulasRefused extends BadInput {

    private static final long serialVersionUID = 1L;

    FileFormulasRefused(List<String> cells) {
        super(
                "file-formulas-refused",
                "Cells hold formulas; paste their values instead. The first ones are in errors.",
                cells.stream()
                        .map(cell -> FieldError.at("/cells/" + cell, "formula", "This cell holds a formula."))
                        .toArray(FieldError[]::new));
    }
}
