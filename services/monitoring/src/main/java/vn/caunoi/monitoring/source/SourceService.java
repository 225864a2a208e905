package vn.caunoi.monitoring.source;

import static vn.caunoi.database.DatabaseConstraint.broken;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.caunoi.monitoring.feed.FeedAddress;
import vn.caunoi.monitoring.feed.FetchFailed;
import vn.caunoi.problem.PreconditionFailed;

/** Which feeds are followed. */
@ApplicationScoped
public class SourceService {

    private static final String URL_TAKEN = "source_url_taken";

    private final SourceRepository sources;
    private final FetchStateRepository states;
    private final FetchRecordRepository records;
    private final Clock clock;

    @Inject
    SourceService(SourceRepository sources, FetchStateRepository states, FetchRecordRepository records, Clock clock) {
        this.sources = sources;
        this.states = states;
        this.records = records;
        this.clock = clock;
    }

    @WithSession
    public Uni<SourceList> all() {
        return sources.byName().chain(rows -> states.listAll().map(all -> {
            Map<UUID, FetchState> byId = all.stream().collect(Collectors.toMap(FetchState::sourceId, s -> s));
            return new SourceList(rows.stream()
                    .map(source -> state(byId, source).view(source))
                    .toList());
        }));
    }

    private FetchState state(Map<UUID, FetchState> byId, Source source) {
        FetchState state = byId.get(source.id());
        return state == null ? FetchState.of(source.id(), clock.instant()) : state;
    }

    /** Fails with {@link SourceNotFound}. */
    @WithSession
    public Uni<SourceView> view(UUID id) {
        return sources.require(id).chain(this::view);
    }

    private Uni<SourceView> view(Source source) {
        return states.findById(source.id()).map(state -> state.view(source));
    }

    /** The latest fetches. Fails with {@link SourceNotFound}. */
    @WithSession
    public Uni<FetchList> history(UUID id) {
        return sources.require(id)
                .chain(() -> records.latest(id))
                .map(rows -> new FetchList(rows.stream().map(FetchRecord::view).toList()));
    }

    /** Names by id, for lists of articles. Runs in the caller's session. */
    public Uni<Map<UUID, String>> names(List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : sources.list("id in ?1", ids)
                        .map(rows -> rows.stream().collect(Collectors.toMap(Source::id, Source::name)));
    }

    /** Due at once. Fails with {@link SourceUrlRefused} or {@link SourceUrlTaken}. */
    @WithTransaction
    public Uni<SourceView> add(AddSource command) {
        Source source = Source.add(command.name().strip(), address(command.url()), clock.instant());
        FetchState state = FetchState.of(source.id(), clock.instant());
        return sources.persistAndFlush(source)
                .onFailure(broken(URL_TAKEN))
                .transform(failure -> new SourceUrlTaken())
                .chain(() -> states.persist(state))
                .map(saved -> saved.view(source));
    }

    /**
     * Changes a source.
     *
     * <p>Fails with {@link SourceNotFound}, {@link PreconditionFailed}, {@link SourceUrlRefused} or
     * {@link SourceUrlTaken}.
     *
     * @param seen the version the change was based on
     */
    @WithTransaction
    public Uni<SourceView> edit(UUID id, EditSource command, long seen) {
        String url = address(command.url());
        return sources.require(id)
                .invoke(source -> {
                    if (source.version() != seen) {
                        throw new PreconditionFailed();
                    }
                })
                .chain(source -> states.locked(id).chain(state -> {
                    if (source.edit(command.name().strip(), url, command.enabled())) {
                        state.startAnew(clock.instant());
                    }
                    return sources.flush()
                            .onFailure(broken(URL_TAKEN))
                            .transform(failure -> new SourceUrlTaken())
                            .map(done -> state.view(source));
                }));
    }

    /** Only the spelling is judged here. Where the name leads is checked at each fetch, because it may change. */
    private static String address(String url) {
        try {
            return FeedAddress.parse(url).toString();
        } catch (FetchFailed refused) {
            throw new SourceUrlRefused(refused.detail());
        }
    }
}
