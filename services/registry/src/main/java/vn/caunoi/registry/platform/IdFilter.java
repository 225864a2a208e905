package vn.caunoi.registry.platform;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.NotFound;

/** How request filters decide who may call a method by what its address names, before its body is read. */
public final class IdFilter {

    private IdFilter() {}

    /** Decides by the {@code id} in the path; as {@link #decide(String, Function, Supplier)}. */
    public static Uni<Void> decide(
            ContainerRequestContext request,
            Function<UUID, ? extends Uni<?>> right,
            Supplier<? extends NotFound> unknown) {
        return decide(request.getUriInfo().getPathParameters().getFirst("id"), right, unknown);
    }

    /**
     * Decides by an identifier.
     *
     * @param right fails when the caller may not, or nothing has this identifier
     * @param unknown for what can be no identifier of ours, and so names nothing
     */
    public static Uni<Void> decide(
            @Nullable String id, Function<UUID, ? extends Uni<?>> right, Supplier<? extends NotFound> unknown) {
        return parse(id).map(known -> right.apply(known).replaceWithVoid()).orElseGet(() -> Uni.createFrom()
                .failure(unknown.get()));
    }

    private static Optional<UUID> parse(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
