package vn.caunoi.registry.statement;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.ETags;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.atom.AtomEntry;
import vn.caunoi.registry.atom.AtomFeed;
import vn.caunoi.registry.atom.PublicAddress;

@Path("/v1/open-data/statements.atom")
@Tag(name = "open-data")
public class StatementFeedResource {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int NEWEST = 50;

    private final StatementService statements;

    @Inject
    StatementFeedResource(StatementService statements) {
        this.statements = statements;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_ATOM_XML)
    @Operation(
            operationId = "subscribeStatements",
            summary = "The newest statements, of all agencies or of one, as an Atom feed")
    public Uni<RestResponse<String>> atom(
            @QueryParam("agency") @Nullable UUID agency,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        String base = PublicAddress.base(uri.getRequestUri(), headers::getHeaderString);
        String self = base + uri.getRequestUri().getRawPath() + (agency == null ? "" : "?agency=" + agency);
        return statements
                .published(agency, new PageRequest(0, NEWEST))
                .map(page -> answer(known, self, base, page.items()));
    }

    private static RestResponse<String> answer(
            @Nullable String known, String self, String base, List<StatementSummary> statements) {
        return ETags.unlessKnown(
                known, statements.isEmpty() ? "0" : statements.get(0).id().toString(), KEPT, () -> new AtomFeed(
                                "Phát ngôn, trả lời của cơ quan nhà nước",
                                self,
                                base + "/statements",
                                statements.stream()
                                        .map(statement -> entry(statement, base))
                                        .toList())
                        .write());
    }

    private static AtomEntry entry(StatementSummary statement, String base) {
        return new AtomEntry(
                "tag:caunoi.vn,2026:registry/statement/" + statement.id(),
                (statement.number() > 1 ? "Đính chính: " : "") + statement.title(),
                statement.publishedAt(),
                base + "/statements/" + statement.id(),
                statement.agencyName() + ": " + statement.excerpt());
    }
}
