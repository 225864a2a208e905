package vn.caunoi.bench.pair;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes at a steady rate, whether or not answers come (an open loop), and notes in a ledger what became of each
 * request: {@code acked}, {@code refused}, or {@code unknown}.
 *
 * <p>Refused is only what the service judged (4xx). A 5xx, a reset and a time-out are unknown: the answer to a commit
 * can be lost between the database and the service as well as between the service and us.
 */
public final class Load implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int AGENCIES = 20;

    private final URI target;
    private final Random random;
    private final BufferedWriter ledger;
    private final List<UUID> agencies;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
    private final Phaser open = new Phaser(1);
    private final ConcurrentHashMap<UUID, Long> ackedAtNanos = new ConcurrentHashMap<>();

    /**
     * Prepares a load; {@link #start} begins it.
     *
     * @param ledger file that is made anew
     * @param seed decides ids, agencies, and which requests the service has to refuse
     */
    public Load(URI target, Path ledger, long seed) throws IOException {
        this.target = target;
        this.random = new Random(seed);
        this.ledger = Files.newBufferedWriter(ledger);
        this.agencies = IntStream.range(0, AGENCIES)
                .mapToObj(i -> new UUID(random.nextLong(), random.nextLong()))
                .toList();
    }

    /** Begins to write. */
    public void start(int perSecond) {
        long pause = TimeUnit.SECONDS.toNanos(1) / perSecond;
        var unused = clock.scheduleAtFixedRate(this::write, pause, pause, TimeUnit.NANOSECONDS);
    }

    /** Ends writing and waits for the last answers. */
    public void stop() throws InterruptedException, TimeoutException {
        clock.shutdown();
        if (!clock.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new TimeoutException("The driver did not stop");
        }
        open.awaitAdvanceInterruptibly(open.arrive(), 3 * PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** When the answer to each acknowledged write arrived, by {@link System#nanoTime}. */
    public ConcurrentHashMap<UUID, Long> ackedAtNanos() {
        return ackedAtNanos;
    }

    @Override
    public void close() throws IOException {
        clock.shutdownNow();
        synchronized (ledger) {
            ledger.close();
        }
    }

    private void write() {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        UUID agency = agencies.get(random.nextInt(AGENCIES));
        boolean invalid = random.nextInt(50) == 0;
        String body = "{\"id\":\"%s\",\"agencyId\":\"%s\",\"name\":\"%s\"}"
                .formatted(id, agency, invalid ? "x".repeat(301) : "Sở mẫu");
        HttpRequest request = HttpRequest.newBuilder(target)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        open.register();
        var unused = http.sendAsync(request, BodyHandlers.discarding()).whenComplete((answer, failure) -> {
            note(id, agency, answer);
            open.arriveAndDeregister();
        });
    }

    private void note(UUID id, UUID agency, @Nullable HttpResponse<Void> answer) {
        String outcome = "unknown";
        if (answer != null && answer.statusCode() / 100 == 2) {
            ackedAtNanos.put(id, System.nanoTime());
            outcome = "acked";
        } else if (answer != null && answer.statusCode() / 100 == 4) {
            outcome = "refused";
        }
        synchronized (ledger) {
            try {
                ledger.write(outcome + "," + id + "," + agency + "\n");
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
