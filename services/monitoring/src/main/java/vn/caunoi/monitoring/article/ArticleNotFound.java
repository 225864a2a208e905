package vn.caunoi.monitoring.article;

import vn.caunoi.problem.NotFound;

/** No article has this id. */
public final class ArticleNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    public ArticleNotFound() {
        super("article-not-found", "There is no article with this id.");
    }
}
