package vn.caunoi.monitoring.polling;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import vn.caunoi.monitoring.recognition.Register;
import vn.caunoi.monitoring.recognition.RegisterHolder;
import vn.caunoi.monitoring.source.FetchJob;
import vn.caunoi.monitoring.source.FetchView;

/**
 * Fetches what is due. Rounds may overlap: a slow feed keeps its own round busy and no other. Within a round feeds are
 * fetched side by side and recorded one after the other, because a session serves one operation at a time.
 */
@ApplicationScoped
class SourcePoller {

    private static final Logger LOG = Logger.getLogger(SourcePoller.class);

    private final FetchService fetches;
    private final Collector collector;
    private final RegisterHolder registers;
    private final PollingConfig config;
    private final AtomicInteger inWork = new AtomicInteger();

    @Inject
    SourcePoller(
            FetchService fetches,
            Collector collector,
            RegisterHolder registers,
            PollingConfig config,
            MeterRegistry metrics) {
        this.fetches = fetches;
        this.collector = collector;
        this.registers = registers;
        this.config = config;
        Gauge.builder("monitoring.source.in.work", inWork, AtomicInteger::get)
                .description("Sources being fetched by this instance")
                .register(metrics);
    }

    @Scheduled(identity = "poll", every = "${monitoring.polling.every:1s}")
    Uni<Void> round() {
        int room = Math.min(config.batch(), config.mostInWork() - inWork.get());
        if (room <= 0) {
            return Uni.createFrom().voidItem();
        }
        return fetches.takeDue(room)
                .chain(jobs -> jobs.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : registers.refreshed().chain(register -> fetchAll(jobs, register)));
    }

    private Uni<Void> fetchAll(List<FetchJob> jobs, Register register) {
        inWork.addAndGet(jobs.size());
        return Multi.createFrom()
                .iterable(jobs)
                .onItem()
                .transformToUni(job -> collector.collect(job, register))
                .merge(jobs.size())
                .onItem()
                .transformToUniAndConcatenate(this::recorded)
                .collect()
                .asList()
                .replaceWithVoid()
                .onTermination()
                .invoke(() -> inWork.addAndGet(-jobs.size()));
    }

    /**
     * One source that cannot be recorded must not take the others of its round with it; its lease runs out by itself.
     */
    private Uni<Integer> recorded(Collector.Harvest harvest) {
        return fetches.record(harvest)
                .map(FetchView::newArticles)
                .onFailure()
                .invoke(failure -> LOG.errorf(
                        failure, "fetch not recorded source=%s", harvest.job().sourceId()))
                .onFailure()
                .recoverWithItem(0);
    }

    /** Fetches one source now and tells how it went. */
    Uni<FetchView> fetchNow(UUID sourceId) {
        return fetches.take(sourceId)
                .chain(job -> registers.refreshed().chain(register -> collector.collect(job, register)))
                .chain(fetches::record);
    }
}
