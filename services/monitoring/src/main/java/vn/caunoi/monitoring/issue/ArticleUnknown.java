package vn.caunoi.monitoring.issue;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** The issue names an article that does not exist. */
final class ArticleUnknown extends RuleViolated {
    private static final long serialVersionUID = 1L;

    ArticleUnknown() {
        super(
                "article-unknown",
                "No article has this id.",
                FieldError.at("/articleId", "article-unknown", "No article has this id."));
    }
}
