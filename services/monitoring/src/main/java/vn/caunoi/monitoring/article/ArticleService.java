package vn.caunoi.monitoring.article;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.caunoi.agencies.AgencyReplicaService;
import vn.caunoi.monitoring.recognition.Recognition;
import vn.caunoi.monitoring.source.SourceService;

/** What was published, each article once. */
@ApplicationScoped
public class ArticleService {

    private final ArticleRepository articles;
    private final ArticleMatchRepository matches;
    private final SourceService sources;
    private final AgencyReplicaService agencies;
    private final MeterRegistry metrics;

    @Inject
    ArticleService(
            ArticleRepository articles,
            ArticleMatchRepository matches,
            SourceService sources,
            AgencyReplicaService agencies,
            MeterRegistry metrics) {
        this.articles = articles;
        this.matches = matches;
        this.sources = sources;
        this.agencies = agencies;
        this.metrics = metrics;
    }

    /** Stores what is new and revises what was edited. Answers how many were new. */
    @WithTransaction
    public Uni<Integer> store(UUID sourceId, List<ArticleDraft> drafts) {
        if (drafts.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        return articles.lockForStoring()
                .chain(() -> articles.known(drafts))
                .chain(known -> store(sourceId, drafts, known));
    }

    private Uni<Integer> store(UUID sourceId, List<ArticleDraft> drafts, List<Article> known) {
        Map<String, Article> byUrl =
                known.stream().collect(Collectors.toMap(Article::canonicalUrl, Function.identity()));
        Map<String, Article> byContent = known.stream()
                .collect(Collectors.toMap(a -> a.host() + " " + a.contentHash(), Function.identity(), (a, b) -> a));
        List<Article> added = new ArrayList<>();
        Map<UUID, List<Recognition>> found = new HashMap<>();
        for (ArticleDraft draft : drafts) {
            Article same = byUrl.get(draft.address().url());
            Article copy = byContent.get(draft.address().host() + " " + draft.contentHash());
            if (same == null && copy == null) {
                Article article = Article.of(sourceId, draft);
                added.add(article);
                found.put(article.id(), draft.matches());
            } else if (same != null && copy == null) {
                same.revise(draft);
                found.put(same.id(), draft.matches());
            }
        }
        metrics.counter("monitoring.article.stored").increment(added.size());
        return articles.addAll(added).chain(() -> matches.rewrite(found)).replaceWith(added.size());
    }

    /** A stretch of the list, newest first. */
    @WithSession
    Uni<ArticleSlice> list(ArticleQuery query) {
        return articles.ids(query).chain(ids -> {
            boolean more = ids.size() > query.size();
            return articles.rows(more ? ids.subList(0, query.size()) : ids)
                    .chain(rows -> summaries(rows).map(items -> new ArticleSlice(items, more ? next(rows) : null)));
        });
    }

    private static String next(List<ArticleRepository.Row> rows) {
        ArticleRepository.Row last = rows.get(rows.size() - 1);
        return new Cursor(last.believedAt(), last.id()).text();
    }

    /** One article. Fails with {@link ArticleNotFound}. */
    @WithSession
    public Uni<ArticleSummary> require(UUID id) {
        return articles.require(id).chain(row -> summaries(List.of(row))).map(found -> found.get(0));
    }

    /** Articles by id, without what they match; ids that are not known are left out. */
    @WithSession
    public Uni<Map<UUID, ArticleSummary>> headlines(List<UUID> ids) {
        return articles.rows(ids).chain(rows -> sourceNames(rows).map(names -> rows.stream()
                .collect(Collectors.toMap(ArticleRepository.Row::id, row -> summary(row, names, List.of())))));
    }

    private Uni<Map<UUID, String>> sourceNames(List<ArticleRepository.Row> rows) {
        return sources.names(
                rows.stream().map(ArticleRepository.Row::sourceId).distinct().toList());
    }

    private Uni<List<ArticleSummary>> summaries(List<ArticleRepository.Row> rows) {
        List<UUID> ids = rows.stream().map(ArticleRepository.Row::id).toList();
        return sourceNames(rows).chain(sourceNames -> matches.of(ids).chain(found -> agencies.names(
                        found.stream().map(ArticleMatch::agencyId).distinct().toList())
                .map(agencyNames -> {
                    Map<UUID, List<MatchView>> views = new HashMap<>();
                    found.forEach(match -> views.computeIfAbsent(match.articleId(), id -> new ArrayList<>())
                            .add(match.view(agencyNames.getOrDefault(
                                    match.agencyId(), match.agencyId().toString()))));
                    return rows.stream()
                            .map(row -> summary(row, sourceNames, views.getOrDefault(row.id(), List.of())))
                            .toList();
                })));
    }

    private static ArticleSummary summary(
            ArticleRepository.Row row, Map<UUID, String> sourceNames, List<MatchView> matches) {
        boolean dated = row.publishedAt() != null && row.publishedAt().equals(row.believedAt());
        return new ArticleSummary(
                row.id(),
                row.title(),
                row.url(),
                row.sourceId(),
                sourceNames.getOrDefault(row.sourceId(), ""),
                dated ? row.believedAt() : null,
                row.firstSeenAt(),
                row.excerpt(),
                matches);
    }

    /** Articles that were matched with other agencies than those of today. */
    @WithSession
    Uni<List<Unmatched>> outdated(String fingerprint, int most) {
        return articles.outdated(fingerprint, most)
                .map(rows -> rows.stream().map(Article::unmatched).toList());
    }

    /** Replaces the matches of these articles. One instance at a time; the same work twice does no harm. */
    @WithTransaction
    public Uni<Void> rematch(Map<UUID, List<Recognition>> found, String fingerprint) {
        return articles.lockForMatching()
                .chain(() -> articles.list("id in ?1", List.copyOf(found.keySet())))
                .invoke(rows -> rows.forEach(article -> article.matchedWith(fingerprint)))
                .chain(() -> matches.rewrite(found));
    }
}
