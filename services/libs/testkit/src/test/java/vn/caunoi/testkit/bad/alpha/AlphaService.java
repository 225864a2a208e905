package vn.caunoi.testkit.bad.alpha;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.util.Random;
import vn.caunoi.testkit.bad.beta.BetaEntity;

/** Breaks rules 1, 2, 4, 5, 6, 7 and 11. */
public class AlphaService {
    @Inject
    BetaEntity injected;

    @WithTransaction
    void notAUseCase() {
        throw new WebApplicationException();
    }

    Object waiting() {
        return Uni.createFrom().item(1).await().indefinitely();
    }

    Object parallel() {
        return Uni.combine()
                .all()
                .unis(Uni.createFrom().item(1), Uni.createFrom().item(2));
    }

    Object untestable() {
        return Instant.now().plusSeconds(new Random().nextInt());
    }
}
