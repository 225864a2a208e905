package vn.caunoi.registry.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Caller;

/** Snapshot and changes as documents that are signed and sent byte for byte. */
@ApplicationScoped
public class FeedService {

    /** Version of the documents; a reader refuses one it does not know. Members may be added within a version. */
    static final int SCHEMA_VERSION = 1;

    private final FeedRepository feed;
    private final SnapshotFiles snapshots;
    private final FeedKeys keys;
    private final Caller caller;
    private final Clock clock;
    private final ObjectMapper json;

    @Inject
    FeedService(
            FeedRepository feed,
            SnapshotFiles snapshots,
            FeedKeys keys,
            Caller caller,
            Clock clock,
            ObjectMapper json) {
        this.feed = feed;
        this.snapshots = snapshots;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Events behind a cursor. Numbers have no gaps and events never change, so that the tag of a page is known before
     * the page is read.
     *
     * <p>Fails with {@link FeedCursorAhead} when the feed has not come that far.
     *
     * @param known tags of pages that the reader has
     */
    @WithTransaction
    public Uni<FeedAnswer<byte[]>> changes(long after, int size, @Nullable String known) {
        return feed.sequence().chain(sequence -> {
            if (after > sequence) {
                throw new FeedCursorAhead();
            }
            long next = Math.min(after + size, sequence);
            String tag = "\"" + SCHEMA_VERSION + "-" + after + "-" + next + "\"";
            Uni<FeedAnswer<byte[]>> answer = FeedAnswer.isKnown(tag, known)
                    ? Uni.createFrom().item(FeedAnswer.unchanged(tag))
                    : feed.events(after, next).map(events -> page(tag, events, next));
            return answer.call(() -> feed.read(client(), next, clock.instant()));
        });
    }

    private FeedAnswer<byte[]> page(String tag, List<FeedEvent> events, long next) {
        byte[] body = events.stream()
                .map(FeedEvent::json)
                .collect(Collectors.joining(
                        ",", "{\"items\":[", "],\"next\":" + next + ",\"schemaVersion\":" + SCHEMA_VERSION + "}"))
                .getBytes(StandardCharsets.UTF_8);
        return new FeedAnswer<>(tag, body, keys.sign(body));
    }

    /** All records as they are at one moment, in a file. */
    @WithTransaction
    public Uni<FeedAnswer<Path>> snapshot(@Nullable String known) {
        return feed.holdStill().chain(feed::sequence).chain(sequence -> {
            String tag = "\"" + SCHEMA_VERSION + "-" + sequence + "\"";
            return FeedAnswer.isKnown(tag, known)
                    ? Uni.createFrom().item(FeedAnswer.<Path>unchanged(tag))
                    : snapshots
                            .at(sequence)
                            .map(snapshot -> new FeedAnswer<>(tag, snapshot.file(), snapshot.signature()));
        });
    }

    /** Keeps in mind that the caller has been given the snapshot. */
    @WithTransaction
    public Uni<Void> snapshotRead() {
        return feed.sequence().chain(sequence -> feed.read(client(), sequence, clock.instant()));
    }

    /** The keys by which signatures are checked. */
    public FeedKeySet keys() {
        return keys.published();
    }

    /** How the feed stands, for those who run it. */
    @WithSession
    public Uni<FeedStatus> status() {
        List<FeedStatus.Key> published = keys.published().keys().stream()
                .map(key -> new FeedStatus.Key(key.kid(), key.alg(), key.kid().equals(keys.signingKeyId())))
                .toList();
        return feed.sequence().chain(sequence -> feed.changedAt(sequence)
                .chain(changedAt -> feed.counts().chain(counts -> feed.readers()
                        .map(readers -> new FeedStatus(sequence, changedAt, counts, published, readers)))));
    }

    /**
     * The newest changes of a kind, newest first.
     *
     * @param agency only those of this agency
     */
    @WithSession
    public Uni<List<FeedNotice>> newest(RecordKind kind, @Nullable UUID agency, int limit) {
        return feed.newest(kind, agency, limit)
                .map(found -> found.stream().map(this::notice).toList());
    }

    private FeedNotice notice(FeedRepository.News news) {
        FeedEvent event = news.event();
        try {
            return new FeedNotice(
                    event.sequence(),
                    event.id(),
                    event.value() == null ? null : json.readTree(event.value()),
                    news.before() == null ? null : json.readTree(news.before()),
                    event.recordedAt());
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String client() {
        return caller.client().orElse(caller.username());
    }
}
