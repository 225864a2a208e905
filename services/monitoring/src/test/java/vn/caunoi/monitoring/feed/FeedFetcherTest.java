package vn.caunoi.monitoring.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Vertx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Against real servers on this machine: sites that redirect, drip, lie and swell, and names that change their meaning.
 */
class FeedFetcherTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);
    private static final String FEED =
            FeedSite.rss("Xã Bình Lư mở chợ", "https://bao.example.vn/1.html", "Chợ họp sáng.");

    private final FeedSite site = new FeedSite().feed("/rss", FEED);

    private record Limits(boolean allowLoopback) implements FetchConfig {
        @Override
        public Duration connectTimeout() {
            return Duration.ofSeconds(2);
        }

        @Override
        public Duration totalTimeout() {
            return Duration.ofSeconds(3);
        }

        @Override
        public MemorySize maxSize() {
            return new MemorySize(BigInteger.valueOf(100_000));
        }

        @Override
        public MemorySize maxUnpackedSize() {
            return new MemorySize(BigInteger.valueOf(1_000_000));
        }

        @Override
        public String userAgent() {
            return "CauNoi/test";
        }
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    @AfterAll
    static void closeVertx() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    private static FeedFetcher fetcher(boolean loopback, NameResolver resolver) {
        return new FeedFetcher(VERTX, new Limits(loopback), resolver, CLOCK);
    }

    private static FetchResult fetch(String url, Validators validators) {
        return fetcher(true, host -> List.of(InetAddress.getAllByName(host)))
                .fetch(url, validators)
                .await()
                .atMost(Duration.ofSeconds(20));
    }

    private static FetchFailed failure(String url) {
        return catchThrowableOfType(FetchFailed.class, () -> fetch(url, Validators.NONE));
    }

    @Test
    void readsAFeed() {
        FetchResult result = fetch(site.url("/rss"), Validators.NONE);

        assertThat(result).isInstanceOfSatisfying(FetchResult.Fetched.class, fetched -> assertThat(
                        fetched.feed().entries())
                .extracting(FeedEntry::title)
                .containsExactly("Xã Bình Lư mở chợ"));
    }

    @Test
    void asksOnlyForWhatIsNew() {
        site.page("/tagged", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            FeedSite.send(exchange, known ? 304 : 200, known ? new byte[0] : FEED.getBytes(StandardCharsets.UTF_8));
        });
        FetchResult.Fetched first = (FetchResult.Fetched) fetch(site.url("/tagged"), Validators.NONE);

        FetchResult second = fetch(site.url("/tagged"), first.validators());

        assertThat(second).isEqualTo(new FetchResult.Unchanged(304));
    }

    @Test
    void noticesTheSameBytes() {
        FetchResult.Fetched first = (FetchResult.Fetched) fetch(site.url("/rss"), Validators.NONE);

        assertThat(fetch(site.url("/rss"), first.validators())).isEqualTo(new FetchResult.Unchanged(200));
    }

    @Test
    void unpacksGzip() throws IOException {
        byte[] packed = gzip(FEED.getBytes(StandardCharsets.UTF_8));
        site.page("/packed", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            FeedSite.send(exchange, 200, packed);
        });

        assertThat(fetch(site.url("/packed"), Validators.NONE)).isInstanceOf(FetchResult.Fetched.class);
    }

    @Test
    void stopsAtABomb() throws IOException {
        byte[] bomb = gzip(new byte[20_000_000]);
        site.page("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            FeedSite.send(exchange, 200, bomb);
        });

        assertThat(failure(site.url("/bomb")).failure()).isEqualTo(FetchFailure.UNPACKS_TOO_LARGE);
    }

    @Test
    void tellsDamagedPacking() {
        site.page("/damaged", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            FeedSite.send(exchange, 200, new byte[] {0x1F, (byte) 0x8B, 8, 0, 1, 2, 3});
        });

        assertThat(failure(site.url("/damaged")).failure()).isEqualTo(FetchFailure.BAD_COMPRESSION);
    }

    @Test
    void stopsAtAHugeAnswer() {
        site.page("/huge", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] chunk = " ".repeat(8192).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100_000; i++) {
                exchange.getResponseBody().write(chunk);
            }
        });

        assertThat(failure(site.url("/huge")).failure()).isEqualTo(FetchFailure.TOO_LARGE);
    }

    @Test
    void stopsAtADrip() {
        site.page("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 200; i++) {
                exchange.getResponseBody().write('<');
                exchange.getResponseBody().flush();
                pause();
            }
        });

        assertThat(failure(site.url("/drip")).failure()).isEqualTo(FetchFailure.TIMEOUT);
    }

    @Test
    void stopsAtSilence() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"))) {
            assertThat(failure("http://127.0.0.1:" + silent.getLocalPort() + "/")
                            .failure())
                    .isEqualTo(FetchFailure.TIMEOUT);
        }
    }

    @Test
    void tellsWhenNothingAnswers() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }

        assertThat(failure("http://127.0.0.1:" + port + "/").failure()).isEqualTo(FetchFailure.UNREACHABLE);
    }

    @Test
    void tellsWhenTheNameIsUnknown() {
        NameResolver nobody = host -> {
            throw new UnknownHostException(host);
        };

        FetchFailed failed = catchThrowableOfType(FetchFailed.class, () -> fetcher(false, nobody)
                .fetch("http://khong-co.example/", Validators.NONE)
                .await()
                .atMost(Duration.ofSeconds(10)));

        assertThat(failed.failure()).isEqualTo(FetchFailure.UNKNOWN_HOST);
    }

    @Test
    void tellsBrokenEncryption() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"))) {
            Thread talker = new Thread(() -> {
                try (Socket socket = plain.accept()) {
                    socket.getOutputStream().write("HTTP/1.0 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                } catch (IOException closed) {
                    // The test is over.
                }
            });
            talker.start();

            assertThat(failure("https://127.0.0.1:" + plain.getLocalPort() + "/")
                            .failure())
                    .isEqualTo(FetchFailure.TLS_FAILED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "404, GONE",
        "410, GONE",
        "401, REFUSED",
        "403, REFUSED",
        "500, HTTP_STATUS",
        "503, ASKED_TO_WAIT",
        "429, ASKED_TO_WAIT"
    })
    void tellsRefusalsByStatus(int status, FetchFailure expected) {
        site.page("/status", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "90");
            FeedSite.send(exchange, status, "<html>host db-7 /var/www</html>".getBytes(StandardCharsets.UTF_8));
        });

        FetchFailed failed = failure(site.url("/status"));

        assertThat(failed.failure()).isEqualTo(expected);
        assertThat(failed.status()).isEqualTo(status);
        assertThat(failed.retryAfter()).isEqualTo(Duration.ofSeconds(90));
        assertThat(failed.detail()).doesNotContain("db-7");
    }

    @Test
    void followsAFewRedirects() {
        redirect("/a", "/b").redirect("/b", "/c").redirect("/c", site.url("/rss"));

        assertThat(fetch(site.url("/a"), Validators.NONE)).isInstanceOf(FetchResult.Fetched.class);
    }

    @Test
    void stopsAtALoop() {
        redirect("/loop", "/loop");

        assertThat(failure(site.url("/loop")).failure()).isEqualTo(FetchFailure.REDIRECT_REFUSED);
        assertThat(site.requests()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://[::ffff:10.0.0.1]/",
                "http://192.168.1.1/",
                "http://0.0.0.0/",
                "http://[fe80::1]/",
                "http://[64:ff9b::a00:1]/"
            })
    void checksEveryRedirect(String target) {
        redirect("/out", target);

        assertThat(failure(site.url("/out")).failure()).isEqualTo(FetchFailure.PRIVATE_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://example.vn/", "http://0x7f.1/", "http://user@example.vn/"})
    void refusesOddRedirects(String target) {
        redirect("/odd", target);

        assertThat(failure(site.url("/odd")).failure()).isEqualTo(FetchFailure.BAD_ADDRESS);
    }

    @Test
    void doesNotReachThisMachineByDefault() {
        FetchFailed failed = catchThrowableOfType(
                FetchFailed.class, () -> fetcher(false, host -> List.of(InetAddress.getAllByName(host)))
                        .fetch(site.url("/rss"), Validators.NONE)
                        .await()
                        .atMost(Duration.ofSeconds(10)));

        assertThat(failed.failure()).isEqualTo(FetchFailure.PRIVATE_ADDRESS);
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void gainsNothingByChangingANamesMeaning() {
        // The first look-up gives a public address where nobody listens, every later one would lead here.
        AtomicInteger lookups = new AtomicInteger();
        NameResolver rebinding =
                host -> List.of(InetAddress.getByName(lookups.getAndIncrement() == 0 ? "5.255.255.255" : "127.0.0.1"));

        catchThrowableOfType(FetchFailed.class, () -> fetcher(false, rebinding)
                .fetch("http://rebind.example:" + site.port() + "/rss", Validators.NONE)
                .await()
                .atMost(Duration.ofSeconds(10)));

        assertThat(lookups).hasValue(1);
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void connectsToTheCheckedAddressAndNoOther() {
        // Only our resolver knows this name: reaching the site proves that nobody looked it up a second time.
        AtomicInteger lookups = new AtomicInteger();
        NameResolver ours = host -> {
            lookups.incrementAndGet();
            return List.of(InetAddress.getByName("127.0.0.1"));
        };

        FetchResult result = fetcher(true, ours)
                .fetch("http://khong-ai-biet.invalid:" + site.port() + "/rss", Validators.NONE)
                .await()
                .atMost(Duration.ofSeconds(10));

        assertThat(result).isInstanceOf(FetchResult.Fetched.class);
        assertThat(lookups).hasValue(1);
    }

    @Test
    void refusesANameWithOnePrivateAddressAmongPublicOnes() {
        NameResolver mixed = host -> List.of(InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1"));

        FetchFailed failed = catchThrowableOfType(FetchFailed.class, () -> fetcher(false, mixed)
                .fetch("http://hai-mat.example/", Validators.NONE)
                .await()
                .atMost(Duration.ofSeconds(10)));

        assertThat(failed.failure()).isEqualTo(FetchFailure.PRIVATE_ADDRESS);
    }

    private FeedFetcherTest redirect(String from, String to) {
        site.page(from, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            FeedSite.send(exchange, 302, new byte[0]);
        });
        return this;
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(plain);
        }
        return out.toByteArray();
    }

    /** A slow server has to be slow: this is the drip itself, not a wait for something to happen. */
    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
