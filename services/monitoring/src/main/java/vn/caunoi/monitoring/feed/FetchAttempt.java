package vn.caunoi.monitoring.feed;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.net.SocketAddress;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** One fetch with its redirects, under one time limit. Used once; confined to the context it was started on. */
final class FetchAttempt {

    private static final int MOST_REDIRECTS = 3;

    /** Headers longer than this are not worth sending back. */
    private static final int LONGEST_VALIDATOR = 300;

    /**
     * The last answer of the chain.
     *
     * @param from where it came from after redirects
     */
    record Answer(
            FeedAddress from,
            int status,
            boolean unchanged,
            Buffer body,
            @Nullable String contentType,
            @Nullable String encoding,
            @Nullable String etag,
            @Nullable String lastModified) {}

    private final Vertx vertx;
    private final HttpClient client;
    private final FetchConfig config;
    private final AddressGuard guard;
    private final NameResolver resolver;
    private final Clock clock;
    private final Validators validators;

    private @Nullable HttpClientRequest current;
    private boolean over;

    FetchAttempt(
            Vertx vertx,
            HttpClient client,
            FetchConfig config,
            AddressGuard guard,
            NameResolver resolver,
            Clock clock,
            Validators validators) {
        this.vertx = vertx;
        this.client = client;
        this.config = config;
        this.guard = guard;
        this.resolver = resolver;
        this.clock = clock;
        this.validators = validators;
    }

    Future<Answer> run(String address) {
        // The promise belongs to the caller's context, so whoever waits continues there.
        Promise<Answer> outcome = ((ContextInternal) vertx.getOrCreateContext()).promise();
        long timer = vertx.setTimer(config.totalTimeout().toMillis(), id -> {
            outcome.tryFail(new FetchFailed(
                    FetchFailure.TIMEOUT,
                    "No end within %d seconds.".formatted(config.totalTimeout().toSeconds())));
            abort();
        });
        Future.succeededFuture(address)
                .map(FeedAddress::parse)
                .compose(first -> hop(first, 0))
                .onComplete(result -> {
                    vertx.cancelTimer(timer);
                    if (result.succeeded()) {
                        outcome.tryComplete(result.result());
                    } else {
                        outcome.tryFail(asFetchFailed(result.cause()));
                    }
                });
        return outcome.future();
    }

    private void abort() {
        over = true;
        if (current != null) {
            current.reset();
        }
    }

    private Future<Answer> hop(FeedAddress address, int redirects) {
        return checked(address)
                .compose(ip -> send(address, ip))
                .compose(response -> answer(address, response, redirects));
    }

    /**
     * Looks the name up once. All of its addresses must be public: one private one among them is a trap, not a mistake.
     */
    private Future<InetAddress> checked(FeedAddress address) {
        return vertx.executeBlocking(() -> resolver.resolve(address.host()), false)
                .map(addresses -> {
                    if (addresses.isEmpty()) {
                        throw new FetchFailed(FetchFailure.UNKNOWN_HOST, "The name of the site does not resolve.");
                    }
                    if (!addresses.stream().allMatch(guard::permits)) {
                        throw new FetchFailed(
                                FetchFailure.PRIVATE_ADDRESS,
                                "The name of the site leads to an address that is not public.");
                    }
                    return addresses.get(0);
                });
    }

    private Future<HttpClientResponse> send(FeedAddress address, InetAddress ip) {
        if (over) {
            return Future.failedFuture(new FetchFailed(FetchFailure.TIMEOUT, "No time is left."));
        }
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(address.port(), ip.getHostAddress()))
                .setHost(address.host())
                .setPort(address.port())
                .setSsl(address.tls())
                .setURI(address.target())
                .setFollowRedirects(false)
                .putHeader("User-Agent", config.userAgent())
                .putHeader("Accept", "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5")
                .putHeader("Accept-Encoding", "gzip");
        if (validators.etag() != null) {
            options.putHeader("If-None-Match", validators.etag());
        }
        if (validators.lastModified() != null) {
            options.putHeader("If-Modified-Since", validators.lastModified());
        }
        return client.request(options).compose(request -> {
            current = request;
            if (over) {
                request.reset();
            }
            return request.send();
        });
    }

    private Future<Answer> answer(FeedAddress from, HttpClientResponse response, int redirects) {
        int status = response.statusCode();
        if (status == 304 && !validators.equals(Validators.NONE)) {
            return Future.succeededFuture(new Answer(from, status, true, Buffer.buffer(), null, null, null, null));
        }
        if (status >= 300 && status < 400) {
            return redirect(from, response, redirects);
        }
        if (status < 200 || status > 299) {
            drop(response);
            return Future.failedFuture(refused(response));
        }
        return body(response)
                .map(body -> new Answer(
                        from,
                        status,
                        false,
                        body,
                        response.getHeader("Content-Type"),
                        response.getHeader("Content-Encoding"),
                        validator(response.getHeader("ETag")),
                        validator(response.getHeader("Last-Modified"))));
    }

    private Future<Answer> redirect(FeedAddress from, HttpClientResponse response, int redirects) {
        drop(response);
        String location = response.getHeader("Location");
        if (location == null || location.length() > FeedAddress.MAX_LENGTH) {
            return Future.failedFuture(new FetchFailed(
                    FetchFailure.REDIRECT_REFUSED,
                    "The site redirects without a usable target.",
                    response.statusCode(),
                    null));
        }
        if (redirects == MOST_REDIRECTS) {
            return Future.failedFuture(new FetchFailed(
                    FetchFailure.REDIRECT_REFUSED,
                    "The site redirects more than %d times.".formatted(MOST_REDIRECTS),
                    response.statusCode(),
                    null));
        }
        return hop(from.redirectedTo(location), redirects + 1);
    }

    private FetchFailed refused(HttpClientResponse response) {
        int status = response.statusCode();
        Duration wait = RetryAfter.parse(response.getHeader("Retry-After"), clock.instant());
        FetchFailure failure =
                switch (status) {
                    case 429, 503 -> FetchFailure.ASKED_TO_WAIT;
                    case 404, 410 -> FetchFailure.GONE;
                    case 401, 403 -> FetchFailure.REFUSED;
                    default -> FetchFailure.HTTP_STATUS;
                };
        return new FetchFailed(failure, "The site answered with status %d.".formatted(status), status, wait);
    }

    private Future<Buffer> body(HttpClientResponse response) {
        long limit = config.maxSize().asLongValue();
        Promise<Buffer> whole = Promise.promise();
        Buffer collected = Buffer.buffer();
        response.exceptionHandler(failure -> whole.tryFail(
                new FetchFailed(FetchFailure.BROKEN_OFF, "The connection broke off before the end of the answer.")));
        response.handler(chunk -> {
            if (collected.length() + (long) chunk.length() > limit) {
                whole.tryFail(new FetchFailed(
                        FetchFailure.TOO_LARGE, "The answer is larger than %d bytes.".formatted(limit)));
                response.request().reset();
            } else {
                collected.appendBuffer(chunk);
            }
        });
        response.endHandler(end -> whole.tryComplete(collected));
        return whole.future();
    }

    /** The rest of the answer is of no interest; that the stream ends early is our own doing and no news. */
    private static void drop(HttpClientResponse response) {
        response.exceptionHandler(expected -> {});
        response.request().reset();
    }

    private static @Nullable String validator(@Nullable String header) {
        return header == null || header.length() > LONGEST_VALIDATOR ? null : header;
    }

    private static FetchFailed asFetchFailed(Throwable cause) {
        if (cause instanceof FetchFailed failed) {
            return failed;
        }
        if (cause instanceof UnknownHostException) {
            return new FetchFailed(FetchFailure.UNKNOWN_HOST, "The name of the site does not resolve.");
        }
        if (cause instanceof io.netty.channel.ConnectTimeoutException) {
            return new FetchFailed(FetchFailure.TIMEOUT, "The site does not take the connection in time.");
        }
        if (cause instanceof SSLException) {
            return new FetchFailed(
                    FetchFailure.TLS_FAILED, "The encrypted connection failed or its certificate is not trusted.");
        }
        if (cause instanceof ConnectException || cause instanceof java.net.SocketException) {
            return new FetchFailed(FetchFailure.UNREACHABLE, "Nothing answers at the address of the site.");
        }
        List<Class<?>> broken = List.of(io.vertx.core.http.HttpClosedException.class, java.io.IOException.class);
        if (broken.stream().anyMatch(type -> type.isInstance(cause)) || cause instanceof io.vertx.core.VertxException) {
            return new FetchFailed(FetchFailure.BROKEN_OFF, "The connection broke off, or the answer is not HTTP.");
        }
        return new FetchFailed(FetchFailure.BROKEN_OFF, "The answer of the site cannot be read.");
    }
}
