package vn.caunoi.monitoring.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are wanted.
 *
 * @param q words of title or text, diacritics do not matter
 * @param matched whether a body of the province is named
 */
record ArticleQuery(
        @Nullable String q,
        @Nullable UUID agency,
        @Nullable UUID source,
        @Nullable Boolean matched,
        @Nullable Cursor after,
        int size) {}
