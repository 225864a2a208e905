package vn.caunoi.monitoring.recognition;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agencies.AgencyReplicaService;
import vn.caunoi.agencies.KnownAgency;

/**
 * Keeps the register of the present replica. The replica is small, so it is read again rather than followed in detail.
 */
@ApplicationScoped
public class RegisterHolder {

    private final AgencyReplicaService directory;
    private final Vertx vertx;
    private final AtomicReference<@Nullable Register> current = new AtomicReference<>();

    @Inject
    RegisterHolder(AgencyReplicaService directory, Vertx vertx) {
        this.directory = directory;
        this.vertx = vertx;
    }

    /** The register of the replica as it is now; built anew, on a worker, only when something changed. */
    public Uni<Register> refreshed() {
        return directory.all().chain(this::following);
    }

    private Uni<Register> following(List<KnownAgency> agencies) {
        Register known = current.get();
        if (known != null && known.fingerprint().equals(Register.fingerprint(agencies))) {
            return Uni.createFrom().item(known);
        }
        return Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(() -> Register.of(agencies), false)
                        .toCompletionStage())
                .invoke(current::set);
    }
}
