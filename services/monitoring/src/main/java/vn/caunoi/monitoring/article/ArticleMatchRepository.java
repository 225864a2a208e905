package vn.caunoi.monitoring.article;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.caunoi.monitoring.recognition.Recognition;

@ApplicationScoped
class ArticleMatchRepository implements PanacheRepositoryBase<ArticleMatch, ArticleMatch.Key> {

    /** Replaces what is known of these articles. */
    Uni<Void> rewrite(Map<UUID, List<Recognition>> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<ArticleMatch> matches = new ArrayList<>();
        found.forEach((article, recognitions) -> {
            for (int i = 0; i < recognitions.size(); i++) {
                matches.add(ArticleMatch.of(article, i, recognitions.get(i)));
            }
        });
        return delete("articleId in ?1", List.copyOf(found.keySet()))
                .chain(this::getSession)
                .chain(session -> session.persistAll(matches.toArray()));
    }

    Uni<List<ArticleMatch>> of(List<UUID> articles) {
        return articles.isEmpty()
                ? Uni.createFrom().item(List.of())
                : list("articleId in ?1 order by articleId, position", articles);
    }
}
