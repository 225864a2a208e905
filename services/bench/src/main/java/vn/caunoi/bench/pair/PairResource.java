package vn.caunoi.bench.pair;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** Lets a driver write. */
@Path("/writes")
@PermitAll
public class PairResource {

    private final PairService service;

    PairResource(PairService service) {
        this.service = service;
    }

    @POST
    public Uni<Void> write(Write command) {
        return service.write(command.id(), command.agencyId(), command.name());
    }

    /** What to write. */
    public record Write(UUID id, UUID agencyId, String name) {}
}
