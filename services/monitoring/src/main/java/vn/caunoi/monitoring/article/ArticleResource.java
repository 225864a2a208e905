package vn.caunoi.monitoring.article;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;

@Path("/v1/articles")
@Tag(name = "articles")
public class ArticleResource {

    private final ArticleService articles;

    @Inject
    ArticleResource(ArticleService articles) {
        this.articles = articles;
    }

    @GET
    @RolesAllowed({Roles.MONITOR, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listArticles", summary = "Articles, newest first")
    public Uni<ArticleSlice> list(
            @Parameter(description = "Words of title or text; diacritics do not matter.")
                    @QueryParam("q")
                    @Size(max = 200)
                    @Nullable
                    String q,
            @Parameter(description = "The body that is named.") @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("source") @Nullable UUID source,
            @Parameter(description = "Whether any body of the province is named.") @QueryParam("matched") @Nullable
                    Boolean matched,
            @Parameter(description = "The value of next of the stretch before.")
                    @QueryParam("after")
                    @Size(max = 200)
                    @Nullable
                    String after,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) Integer size) {
        return articles.list(new ArticleQuery(q, agency, source, matched, Cursor.parse(after), size));
    }
}
