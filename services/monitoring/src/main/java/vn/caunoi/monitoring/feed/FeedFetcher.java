package vn.caunoi.monitoring.feed;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HexFormat;
import java.util.concurrent.Callable;

/**
 * Fetches feeds. Every connection goes to an address that was looked up once and checked, so that a name which changes
 * its meaning between the check and the connection gains nothing.
 *
 * <p>Never call it inside a transaction: a fetch takes as long as a foreign server likes, up to the limit.
 */
@ApplicationScoped
public class FeedFetcher {

    private final Vertx vertx;
    private final HttpClient client;
    private final FetchConfig config;
    private final AddressGuard guard;
    private final NameResolver resolver;
    private final Clock clock;

    @Inject
    public FeedFetcher(Vertx vertx, FetchConfig config, NameResolver resolver, Clock clock) {
        this.vertx = vertx;
        this.config = config;
        this.resolver = resolver;
        this.clock = clock;
        this.guard = new AddressGuard(config.allowLoopback());
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                // One connection per fetch: a kept one would outlive the check of its address.
                .setKeepAlive(false)
                .setMaxPoolSize(64)
                .setMaxHeaderSize(16_384)
                .setDecompressionSupported(false));
    }

    /**
     * Fetches and reads one feed. Unpacking and parsing run on a worker; the result arrives on the caller's context.
     *
     * @param address as configured at the source
     * @param validators of the last good fetch, or {@link Validators#NONE} for an unconditional one
     * @return fails with {@link FetchFailed} and nothing else
     */
    public Uni<FetchResult> fetch(String address, Validators validators) {
        return Uni.createFrom()
                .completionStage(() -> attempt(address, validators).toCompletionStage())
                .onFailure(failure -> !(failure instanceof FetchFailed))
                .transform(failure -> new FetchFailed(FetchFailure.INTERNAL, "The fetch failed inside this service."));
    }

    private Future<FetchResult> attempt(String address, Validators validators) {
        return new FetchAttempt(vertx, client, config, guard, resolver, clock, validators)
                .run(address)
                .compose(answer -> answer.unchanged()
                        ? Future.succeededFuture(new FetchResult.Unchanged(answer.status()))
                        : worker(() -> read(answer, validators)));
    }

    private FetchResult read(FetchAttempt.Answer answer, Validators before) {
        byte[] body = Unpacking.unpack(
                answer.body().getBytes(),
                answer.encoding(),
                config.maxUnpackedSize().asLongValue());
        String hash = hash(body);
        if (hash.equals(before.bodyHash())) {
            return new FetchResult.Unchanged(answer.status());
        }
        ParsedFeed feed =
                FeedReader.read(body, answer.contentType(), answer.from().toString());
        Validators validators = new Validators(answer.etag(), answer.lastModified(), hash);
        return new FetchResult.Fetched(
                answer.status(), feed, validators, answer.body().length());
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(body));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> Future<T> worker(Callable<T> work) {
        return vertx.executeBlocking(work, false);
    }
}
