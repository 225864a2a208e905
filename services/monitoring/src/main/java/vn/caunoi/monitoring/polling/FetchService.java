package vn.caunoi.monitoring.polling;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.caunoi.monitoring.article.ArticleService;
import vn.caunoi.monitoring.source.FetchJob;
import vn.caunoi.monitoring.source.FetchLedger;
import vn.caunoi.monitoring.source.FetchView;

/** The transactions at both ends of a fetch. The fetch itself lies between them, outside of any. */
@ApplicationScoped
public class FetchService {

    private final FetchLedger ledger;
    private final ArticleService articles;
    private final MeterRegistry metrics;

    @Inject
    FetchService(FetchLedger ledger, ArticleService articles, MeterRegistry metrics) {
        this.ledger = ledger;
        this.articles = articles;
        this.metrics = metrics;
    }

    /** Takes up sources that are due. */
    @WithTransaction
    public Uni<List<FetchJob>> takeDue(int most) {
        return ledger.handOutDue(most);
    }

    /** Takes up one source now; refused while somebody has it in work. */
    @WithTransaction
    public Uni<FetchJob> take(UUID sourceId) {
        return ledger.handOut(sourceId);
    }

    /** Keeps what a fetch brought and how it ended, both or neither. */
    @WithTransaction
    public Uni<FetchView> record(Collector.Harvest harvest) {
        return articles.store(harvest.job().sourceId(), harvest.drafts())
                .chain(added -> ledger.settle(harvest.job(), harvest.outcome(), added))
                .invoke(view -> metrics.counter(
                                "monitoring.source.fetches",
                                "outcome",
                                view.outcome().name())
                        .increment());
    }
}
