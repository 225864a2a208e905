package vn.caunoi.bench.feed;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.bench.Benchmark;
import vn.caunoi.bench.Report;
import vn.caunoi.local.progress.Progress;
import vn.caunoi.local.realm.DemoRealm;
import vn.caunoi.local.settings.Component;
import vn.caunoi.local.settings.Settings;
import vn.caunoi.local.start.RunningSuite;
import vn.caunoi.local.start.SuiteStart;
import vn.caunoi.servers.Directories;
import vn.caunoi.servers.ServerProcess;

/**
 * The documented follower, in a process with a small heap, replays a million events through gateway and registry, each
 * page with its signature checked, and must end with the bytes of the snapshot.
 */
public final class FeedReplay implements Benchmark {
    private static final int EVENTS = 1_000_000;
    private static final int RECORDS = 100_000;
    private static final double SECONDS = 300;
    private static final String HEAP = "512m";
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    /**
     * Every record changes ten times; every thirteenth event is a removal. The triggers would number them one by one.
     */
    private static final String LOAD =
            """
            alter table feed_event disable trigger user;
            truncate feed_event, feed_item;
            insert into feed_event (id, sequence, kind, record_id, agency_id, value, recorded_at)
            select gen_random_uuid(), n, 'SPOKESPERSON', md5('r' || n %% %2$d)::uuid, md5('a' || n %% 500)::uuid,
                   case when n %% 13 = 0 then null else
                   '{"agency":{"id":"' || md5('a' || n %% 500)::uuid || '","name":"Ủy ban nhân dân xã Thử nghiệm '
                   || n %% 500 || '","slug":"ubnd-xa-thu-' || n %% 500
                   || '"},"decision":{"decidedAt":"2026-08-03T01:00:00Z","number":"' || n
                   || '/QĐ-UBND"},"email":"nguoiphatngon' || n || '@laichau.gov.vn","kind":"REGULAR","personName":"Lò Văn Mẫu '
                   || n || '","phone":"0213 3876 337","position":"Phó Chủ tịch","publishedAt":"2026-08-03T02:00:00Z",'
                   || '"validFrom":"2026-08-03T01:00:00Z"}' end,
                   timestamptz '2026-08-03 00:00:00Z' + n * interval '1 second'
            from generate_series(1, %1$d) n;
            insert into feed_item (kind, record_id, agency_id, value)
            select kind, record_id, agency_id, value from (
                select distinct on (kind, record_id) * from feed_event order by kind, record_id, sequence desc) newest
            where value is not null;
            update ledger_head set position = %1$d where ledger = 'feed';
            alter table feed_event enable trigger user;
            """
                    .formatted(EVENTS, RECORDS);

    @Override
    public String name() {
        return "feed-replay";
    }

    @Override
    public String summary() {
        return "replay of 1,000,000 feed events equals the snapshot, ≤ 5 min with ≤ 512 MiB heap";
    }

    @Override
    public void run(List<String> arguments, Report report) throws Exception {
        Path root = Path.of(System.getProperty("caunoi.root", "")).toAbsolutePath();
        Path folder = Directories.temporary("caunoi-feed-");
        Settings settings = Settings.onFreePorts(root, folder.resolve("state"));
        Progress progress = new Progress(System.out, false);
        try (RunningSuite suite = SuiteStart.start(settings, progress)) {
            load(settings);
            Path state = folder.resolve("replayed.json");
            double seconds = replay(root, suite, state, folder.resolve("follower.log"));
            report.atMost("replay of 1,000,000 events through the gateway, heap " + HEAP, SECONDS, "s", seconds);
            report.figure("events per second", "/s", EVENTS / seconds);
            long before = System.nanoTime();
            String snapshot = digestOfSnapshot(suite);
            report.figure("snapshot written, signed and fetched", "s", (System.nanoTime() - before) / 1e9);
            report.figure("size of the snapshot", "MiB", Files.size(state) / 1048576.0);
            String replayed = digest(Files.newInputStream(state));
            report.holds(
                    "replay equals the snapshot byte for byte",
                    "same SHA-256",
                    replayed.substring(0, 16),
                    replayed.equals(snapshot));
            report.note(
                    RECORDS
                            + " records; registry with the heap of the local suite, the follower is docs/api/feed/FeedFollower.java");
        } finally {
            Directories.delete(folder);
        }
    }

    private static void load(Settings settings) throws Exception {
        String url = "jdbc:postgresql://localhost:%d/registry".formatted(settings.port(Component.POSTGRES));
        try (Connection connection = DriverManager.getConnection(url, "registry_owner", "caunoi-local");
                Statement sql = connection.createStatement()) {
            sql.execute(LOAD);
            sql.execute("vacuum analyze feed_event, feed_item");
            try (ResultSet count = sql.executeQuery("select count(*) from feed_event where sequence is not null")) {
                if (!count.next() || count.getInt(1) != EVENTS) {
                    throw new IllegalStateException("the events were not loaded");
                }
            }
        }
    }

    private static double replay(Path root, RunningSuite suite, Path state, Path log) throws Exception {
        ProcessBuilder follower = new ProcessBuilder(
                        ServerProcess.java(),
                        "-Xmx" + HEAP,
                        root.resolve("docs/api/feed/FeedFollower.java").toString(),
                        suite.url(),
                        state.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        follower.environment()
                .putAll(Map.of(
                        "TOKEN_URL",
                        tokenUrl(suite),
                        "CLIENT_ID",
                        "press-bureau",
                        "CLIENT_SECRET",
                        DemoRealm.PRESS_BUREAU_SECRET));
        long before = System.nanoTime();
        int outcome = follower.start().waitFor();
        double seconds = (System.nanoTime() - before) / 1e9;
        if (outcome != 0) {
            throw new IllegalStateException("the follower gave up: " + Files.readString(log));
        }
        return seconds;
    }

    private static String digestOfSnapshot(RunningSuite suite) throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        String form = "grant_type=client_credentials&scope=registry%3Afeed&client_id=press-bureau&client_secret="
                + DemoRealm.PRESS_BUREAU_SECRET;
        String answer = http.send(
                        HttpRequest.newBuilder(URI.create(tokenUrl(suite)))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
        Matcher token = TOKEN.matcher(answer);
        if (!token.find()) {
            throw new IllegalStateException("no token");
        }
        HttpResponse<InputStream> snapshot = http.send(
                HttpRequest.newBuilder(URI.create(suite.url() + "/api/registry/v1/feed/snapshot"))
                        .header("Authorization", "Bearer " + token.group(1))
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        if (snapshot.statusCode() != 200) {
            throw new IllegalStateException("the snapshot answered " + snapshot.statusCode());
        }
        return digest(snapshot.body());
    }

    private static String digest(InputStream in) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] buffer = new byte[1 << 16];
        try (in) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String tokenUrl(RunningSuite suite) {
        return suite.settings().url(Component.KEYCLOAK) + "/realms/" + DemoRealm.NAME
                + "/protocol/openid-connect/token";
    }
}
