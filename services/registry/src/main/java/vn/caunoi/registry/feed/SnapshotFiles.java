package vn.caunoi.registry.feed;

import io.smallrye.mutiny.Uni;
import io.vertx.core.file.OpenOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.file.AsyncFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.InTurn;

/**
 * Snapshots as files. A signature stands before the body, so the body must have been written once before it is sent; in
 * a file it takes no memory, however large it is, and a slow reader holds no connection to the database.
 *
 * <p>The newest two are kept: one may still be opened while the next one is written.
 */
@ApplicationScoped
class SnapshotFiles {

    private static final int KEPT = 2;

    private final Vertx vertx;
    private final FeedRepository feed;
    private final FeedKeys keys;
    private final AtomicReference<@Nullable Snapshot> newest = new AtomicReference<>();
    private final Deque<Path> files = new ArrayDeque<>();

    @Inject
    SnapshotFiles(Vertx vertx, FeedRepository feed, FeedKeys keys) {
        this.vertx = vertx;
        this.feed = feed;
        this.keys = keys;
    }

    /** A written snapshot. */
    record Snapshot(long sequence, Path file, String signature) {}

    /** The snapshot at this sequence; to be called in a transaction that sees exactly this state. */
    Uni<Snapshot> at(long sequence) {
        Snapshot present = newest.get();
        return present != null && present.sequence() == sequence
                ? Uni.createFrom().item(present)
                : write(sequence).call(this::keep);
    }

    private Uni<Snapshot> write(long sequence) {
        return vertx.fileSystem().createTempFile("feed-", ".json").chain(name -> vertx.fileSystem()
                .open(name, new OpenOptions().setWrite(true))
                .chain(file -> new Writing(file)
                        .all(sequence)
                        .map(signature -> new Snapshot(sequence, Path.of(name), signature))
                        .eventually(file::close)));
    }

    private Uni<Void> keep(Snapshot snapshot) {
        newest.set(snapshot);
        List<Path> old;
        synchronized (files) {
            files.addLast(snapshot.file());
            old = new java.util.ArrayList<>();
            while (files.size() > KEPT) {
                old.add(files.removeFirst());
            }
        }
        return InTurn.forEach(old, file -> vertx.fileSystem().delete(file.toString()));
    }

    /** One file on its way. */
    private final class Writing {
        private final AsyncFile file;
        private final DetachedSignature signature = keys.begin();
        private String separator = "";

        private Writing(AsyncFile file) {
            this.file = file;
        }

        private Uni<String> all(long sequence) {
            return append("{\"items\":[")
                    .chain(() -> pages(null))
                    .chain(() -> append(
                            "],\"schemaVersion\":" + FeedService.SCHEMA_VERSION + ",\"sequence\":" + sequence + "}"))
                    .map(done -> signature.end());
        }

        private Uni<Void> pages(@Nullable FeedItem last) {
            return feed.items(last)
                    .chain(page -> page.isEmpty()
                            ? Uni.createFrom().voidItem()
                            : append(page.stream().map(FeedItem::json).collect(Collectors.joining(",", separator, "")))
                                    .chain(() -> {
                                        separator = ",";
                                        return pages(page.get(page.size() - 1));
                                    }));
        }

        private Uni<Void> append(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            signature.update(bytes);
            return file.write(Buffer.buffer(bytes));
        }
    }
}
