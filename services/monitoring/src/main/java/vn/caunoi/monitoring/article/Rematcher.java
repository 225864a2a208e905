package vn.caunoi.monitoring.article;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.caunoi.monitoring.recognition.Recognition;
import vn.caunoi.monitoring.recognition.Register;
import vn.caunoi.monitoring.recognition.RegisterHolder;

/** Matches stored articles again after agencies changed, some at a time, newest first. */
@ApplicationScoped
class Rematcher {

    private final ArticleService articles;
    private final RegisterHolder registers;
    private final ArticleConfig config;
    private final Vertx vertx;

    @Inject
    Rematcher(ArticleService articles, RegisterHolder registers, ArticleConfig config, Vertx vertx) {
        this.articles = articles;
        this.registers = registers;
        this.config = config;
        this.vertx = vertx;
    }

    @Scheduled(
            identity = "rematch",
            every = "${monitoring.article.rematch-every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> rematch() {
        return registers.refreshed().chain(this::batch);
    }

    /** Batch after batch until nothing is left: each is a transaction of its own. */
    private Uni<Void> batch(Register register) {
        return articles.outdated(register.fingerprint(), config.rematchBatch())
                .chain(outdated -> outdated.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : matched(outdated, register)
                                .chain(found -> articles.rematch(found, register.fingerprint()))
                                .chain(() -> batch(register)));
    }

    private Uni<Map<UUID, List<Recognition>>> matched(List<Unmatched> outdated, Register register) {
        return Uni.createFrom().completionStage(() -> vertx.executeBlocking(() -> match(outdated, register), false)
                .toCompletionStage());
    }

    private static Map<UUID, List<Recognition>> match(List<Unmatched> outdated, Register register) {
        Map<UUID, List<Recognition>> found = new HashMap<>();
        outdated.forEach(article -> found.put(
                article.id(), ArticleDraft.matches(register, article.title(), article.body(), article.believedAt())));
        return found;
    }
}
