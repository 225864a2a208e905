package vn.caunoi.monitoring.article;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the list of articles, newest first.
 *
 * @param next for {@code after}; absent at the end
 */
@Schema(requiredProperties = "items")
public record ArticleSlice(List<ArticleSummary> items, @Nullable String next) {
    public ArticleSlice {
        items = List.copyOf(items);
    }
}
