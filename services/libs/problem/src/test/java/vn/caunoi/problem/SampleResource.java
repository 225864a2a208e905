package vn.caunoi.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** One endpoint per way to fail. */
@PermitAll
@Path("/v1/samples")
public class SampleResource {
    public enum Kind {
        FIRST
    }

    public record CreateSample(@NotBlank @Size(max = 20) String name, @NotNull Integer count) {}

    public static final class SampleMissing extends NotFound {
        private static final long serialVersionUID = 1L;

        SampleMissing() {
            super("sample-missing", "There is no such sample.");
        }
    }

    @GET
    public Page<String> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("day") LocalDate day,
            @QueryParam("moment") OffsetDateTime moment,
            @QueryParam("open") Boolean open,
            @QueryParam("all") @DefaultValue("false") boolean all,
            @QueryParam("id") UUID id,
            @QueryParam("kind") Kind kind,
            @QueryParam("kinds") List<Kind> kinds,
            @QueryParam("q") String q) {
        return page.of(q == null ? List.of() : List.of(q), 0);
    }

    @GET
    @Path("/{id}")
    public String get(@PathParam("id") UUID id) {
        throw new SampleMissing();
    }

    @POST
    @Consumes("application/json")
    public CreateSample create(
            @HeaderParam("Sample-Key") @Pattern(regexp = "[a-z]{3}") String key, @NotNull @Valid CreateSample sample) {
        return sample;
    }

    @GET
    @Path("/broken")
    public String broken() {
        throw new IllegalStateException("select secret from vn.caunoi.Secret at db-host:5432");
    }

    @GET
    @Path("/overtaken")
    public String overtaken() {
        throw new IllegalStateException("somebody was quicker");
    }

    @GET
    @Path("/away")
    public String away() {
        throw new IllegalStateException("away for now");
    }
}
