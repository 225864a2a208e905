package vn.caunoi.monitoring.issue;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.caunoi.identity.Roles;

/** The page of one article. It lives here because it shows issues, and articles know nothing of them. */
@Path("/v1/articles/{id}")
@Tag(name = "articles")
public class ArticleIssuesResource {

    private final IssueService issues;

    @Inject
    ArticleIssuesResource(IssueService issues) {
        this.issues = issues;
    }

    @GET
    @RolesAllowed({Roles.MONITOR, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getArticle", summary = "One article, with the issues made of it")
    public Uni<ArticleView> get(@PathParam("id") UUID id) {
        return issues.article(id);
    }
}
