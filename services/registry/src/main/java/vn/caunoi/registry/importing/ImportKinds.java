package vn.caunoi.registry.importing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The lists that can be imported. */
@ApplicationScoped
class ImportKinds {

    private final List<ImportKind> kinds;

    @Inject
    ImportKinds(@All List<ImportKind> kinds) {
        this.kinds = kinds;
    }

    /**
     * The kind of this name.
     *
     * @throws ImportKindUnknown when there is none
     */
    ImportKind require(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(ImportKindUnknown::new);
    }
}
