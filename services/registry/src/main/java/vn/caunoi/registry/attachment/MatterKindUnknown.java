package vn.caunoi.registry.attachment;

import vn.caunoi.problem.NotFound;

/** No matters of this kind have files. */
final class MatterKindUnknown extends NotFound {
    private static final long serialVersionUID = 1L;

    MatterKindUnknown() {
        super("matter-kind-unknown", "No matters of this kind have files.");
    }
}
