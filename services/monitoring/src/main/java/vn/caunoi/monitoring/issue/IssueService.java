package vn.caunoi.monitoring.issue;

import static vn.caunoi.database.DatabaseConstraint.broken;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agencies.AgencyReplicaService;
import vn.caunoi.agencies.KnownAgency;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.registry.StatementPublished;
import vn.caunoi.eventing.outbox.OutboxEvents;
import vn.caunoi.identity.Caller;
import vn.caunoi.identity.Roles;
import vn.caunoi.monitoring.article.ArticleNotFound;
import vn.caunoi.monitoring.article.ArticleService;
import vn.caunoi.monitoring.article.ArticleSummary;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

/** Public issues, from the article that raises one to the statement that closes it. */
@ApplicationScoped
public class IssueService {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final IssueRepository issues;
    private final IssueMoveRepository moves;
    private final ArticleService articles;
    private final AgencyReplicaService agencies;
    private final OutboxEvents outbox;
    private final Caller caller;
    private final Clock clock;

    @Inject
    IssueService(
            IssueRepository issues,
            IssueMoveRepository moves,
            ArticleService articles,
            AgencyReplicaService agencies,
            OutboxEvents outbox,
            Caller caller,
            Clock clock) {
        this.issues = issues;
        this.moves = moves;
        this.articles = articles;
        this.agencies = agencies;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Raises an issue; the agency learns of it through the event of the same transaction. A repeated request with the
     * same key gets the issue it made before.
     *
     * <p>Fails with {@link ArticleUnknown}, {@link AgencyNotAnswering}, {@link ReceivedInFuture} or
     * {@link RequestKeyReused}.
     */
    @WithTransaction
    public Uni<IssueView> raise(RaiseIssue command, @Nullable String requestKey) {
        return issues.byRequest(caller.username(), requestKey).chain(before -> {
            if (before == null) {
                return create(command, requestKey);
            }
            if (!before.madeBy(command)) {
                throw new RequestKeyReused();
            }
            return view(before);
        });
    }

    private Uni<IssueView> create(RaiseIssue command, @Nullable String requestKey) {
        return articles.require(command.articleId())
                .onFailure(ArticleNotFound.class)
                .transform(failure -> new ArticleUnknown())
                .chain(article -> answering(command.agencyId()).chain(agency -> {
                    Issue issue = Issue.raise(command, caller.username(), requestKey, clock.instant());
                    return issues.persistAndFlush(issue)
                            .onFailure(broken("issue_request_key_used"))
                            .transform(failure -> new RequestKeyReused())
                            .chain(() -> outbox.record(issue.raised(article)))
                            .map(done -> issue.view(agency.name(), article, List.of()));
                }));
    }

    /**
     * An agency that exists today: one that ended cannot answer, its successor can. Held, so that news of its end comes
     * after the issue and moves it.
     */
    private Uni<KnownAgency> answering(UUID agencyId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        return agencies.hold(agencyId).map(agency -> {
            if (agency == null || !agency.existsOn(today)) {
                throw new AgencyNotAnswering();
            }
            return agency;
        });
    }

    /**
     * The issues the caller may see, latest first. An agency's staff see those of their own agency, whatever they ask
     * for.
     */
    @WithSession
    public Uni<Page<IssueSummary>> list(@Nullable UUID agency, @Nullable IssueState state, PageRequest page) {
        return visible(agency)
                .chain(scope -> scope.nothing()
                        ? Uni.createFrom().item(page.of(List.<IssueSummary>of(), 0))
                        : issues.page(scope.agency(), state, page)
                                .chain(found -> summaries(found.items()).map(items -> page.of(items, found.total()))));
    }

    private record Scope(@Nullable UUID agency, boolean nothing) {}

    private Uni<Scope> visible(@Nullable UUID wanted) {
        if (seesEveryAgency()) {
            return Uni.createFrom().item(new Scope(wanted, false));
        }
        return ownAgency()
                .map(own -> own == null || (wanted != null && !wanted.equals(own.id()))
                        ? new Scope(null, true)
                        : new Scope(own.id(), false));
    }

    private boolean seesEveryAgency() {
        return caller.seesAll() || caller.has(Roles.MONITOR);
    }

    private Uni<@Nullable KnownAgency> ownAgency() {
        return caller.agency().isEmpty()
                ? Uni.createFrom().nullItem()
                : agencies.findBySlug(caller.agency().get());
    }

    /** One issue. Fails with {@link IssueNotFound}, or with {@link NotYourIssue}. */
    @WithSession
    public Uni<IssueView> view(UUID id) {
        return issues.require(id).chain(issue -> permitted(issue).chain(() -> view(issue)));
    }

    private Uni<Void> permitted(Issue issue) {
        if (seesEveryAgency()) {
            return Uni.createFrom().voidItem();
        }
        return ownAgency()
                .invoke(own -> {
                    if (own == null || !own.id().equals(issue.agencyId())) {
                        throw new NotYourIssue();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<IssueView> view(Issue issue) {
        return articles.require(issue.articleId())
                .chain(article -> moves.ofIssue(issue.id()).chain(found -> agencies.names(named(issue, found))
                        .map(names -> issue.view(
                                names.getOrDefault(issue.agencyId(), ""),
                                article,
                                found.stream().map(move -> move.view(names)).toList()))));
    }

    private static List<UUID> named(Issue issue, List<IssueMove> moves) {
        return Stream.concat(
                        Stream.of(issue.agencyId()),
                        moves.stream().flatMap(move -> Stream.of(move.fromId(), move.toId())))
                .distinct()
                .toList();
    }

    /** An article with the issues made of it. Fails with {@link ArticleNotFound}. */
    @WithSession
    public Uni<ArticleView> article(UUID id) {
        return articles.require(id)
                .chain(article ->
                        issues.ofArticle(id).chain(this::summaries).map(made -> ArticleView.of(article, made)));
    }

    private Uni<List<IssueSummary>> summaries(List<Issue> rows) {
        return agencies.names(rows.stream().map(Issue::agencyId).distinct().toList())
                .chain(names -> articles.headlines(
                                rows.stream().map(Issue::articleId).distinct().toList())
                        .map(headlines -> rows.stream()
                                .map(issue -> issue.summary(
                                        names.getOrDefault(issue.agencyId(), ""), headline(headlines, issue)))
                                .toList()));
    }

    private static String headline(Map<UUID, ArticleSummary> headlines, Issue issue) {
        ArticleSummary article = headlines.get(issue.articleId());
        return article == null ? "" : article.title();
    }

    /**
     * Closes the issue a statement answers, and tells so. Statements on other matters, and those on an issue that is
     * closed already, change nothing. Called by the consumer inside its transaction.
     */
    Uni<Void> answered(DomainEvent event) {
        if (!(event instanceof StatementPublished statement) || statement.issueId() == null) {
            return Uni.createFrom().voidItem();
        }
        return issues.findById(statement.issueId())
                .chain(issue -> issue != null && issue.close(statement)
                        ? outbox.record(issue.closed(statement))
                        : Uni.createFrom().voidItem());
    }
}
