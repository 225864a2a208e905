package vn.caunoi.monitoring.article;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.monitoring.recognition.Folding;

@ApplicationScoped
class ArticleRepository implements PanacheRepositoryBase<Article, UUID> {

    /** Any number will do as long as nothing else in this database uses it. */
    private static final long STORING_LOCK = 8_084_002;

    private static final long MATCHING_LOCK = 8_084_003;

    /** What a list shows of an article. The body stays where it is. */
    record Row(
            UUID id,
            String title,
            String url,
            UUID sourceId,
            @Nullable Instant publishedAt,
            Instant believedAt,
            Instant firstSeenAt,
            @Nullable String excerpt) {}

    private static final String ROW =
            "select a.id, a.title, a.url, a.sourceId, a.publishedAt, a.believedAt, a.firstSeenAt, a.excerpt from Article a ";

    /** One feed is stored at a time: two that carry the same article would otherwise trip over each other. */
    Uni<Void> lockForStoring() {
        return lock(STORING_LOCK);
    }

    Uni<Void> lockForMatching() {
        return lock(MATCHING_LOCK);
    }

    private Uni<Void> lock(long key) {
        return getSession()
                .chain(session -> session.createNativeQuery(
                                "select 1 from pg_advisory_xact_lock(" + key + ")", Integer.class)
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** Articles that are one of these already: by address, or by what they say at the same outlet. */
    Uni<List<Article>> known(List<ArticleDraft> drafts) {
        List<String> urls = drafts.stream().map(d -> d.address().url()).toList();
        List<String> hashes = drafts.stream().map(ArticleDraft::contentHash).toList();
        return list("canonicalUrl in ?1 or contentHash in ?2", urls, hashes);
    }

    /** One after the other: persisting a list through Panache interleaves on the session, and refuses an empty one. */
    Uni<Void> addAll(List<Article> added) {
        return getSession().chain(session -> session.persistAll(added.toArray()).chain(session::flush));
    }

    Uni<List<Article>> outdated(String fingerprint, int most) {
        return find("register is null or register <> ?1 order by believedAt desc, id", fingerprint)
                .range(0, most - 1)
                .list();
    }

    /** Fails with {@link ArticleNotFound}. */
    Uni<Row> require(UUID id) {
        return getSession()
                .chain(session -> session.createQuery(ROW + "where a.id = :id", Row.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(ArticleNotFound::new);
    }

    Uni<List<Row>> rows(List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : getSession().chain(session -> session.createQuery(
                                ROW + "where a.id in :ids order by a.believedAt desc, a.id desc", Row.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** Ids only, in the order of the list: full-text search has no words in HQL. */
    Uni<List<UUID>> ids(ArticleQuery query) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        Map<String, Object> parameters = new HashMap<>();
        if (query.q() != null && !query.q().isBlank()) {
            conditions.add("to_tsvector('simple', a.search_text) @@ plainto_tsquery('simple', :q)");
            parameters.put("q", Folding.fold(query.q()));
        }
        if (query.source() != null) {
            conditions.add("a.source_id = :source");
            parameters.put("source", query.source());
        }
        if (query.agency() != null) {
            conditions.add(
                    "exists (select 1 from article_match m where m.article_id = a.id and m.agency_id = :agency)");
            parameters.put("agency", query.agency());
        }
        if (query.matched() != null) {
            conditions.add((query.matched() ? "" : "not ")
                    + "exists (select 1 from article_match m where m.article_id = a.id)");
        }
        if (query.after() != null) {
            conditions.add("(a.believed_at, a.id) < (:time, :id)");
            parameters.put("time", utc(query.after().believedAt()));
            parameters.put("id", query.after().id());
        }
        String sql = "select a.id from article a where " + String.join(" and ", conditions)
                + " order by a.believed_at desc, a.id desc limit " + (query.size() + 1);
        return getSession().chain(session -> {
            var ids = session.createNativeQuery(sql, UUID.class);
            parameters.forEach(ids::setParameter);
            return ids.getResultList();
        });
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
