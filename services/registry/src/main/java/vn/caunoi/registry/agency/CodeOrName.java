package vn.caunoi.registry.agency;

import vn.caunoi.problem.BadInput;

/** Neither a code nor a name was asked for, or both were. */
public final class CodeOrName extends BadInput {

    private static final long serialVersionUID = 1L;

    public CodeOrName() {
        super("code-or-name", "Ask for either a code or a name.");
    }
}
