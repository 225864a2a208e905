import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Follows the national feed of a province and keeps all its records in one file.
 *
 * <pre>
 * java FeedFollower.java https://caunoi.example state.json [--watch SECONDS] [--size N]
 * </pre>
 *
 * Needs a JDK 17 and nothing else. Told by the environment: TOKEN_URL, CLIENT_ID, CLIENT_SECRET; or ACCESS_TOKEN.
 *
 * The file is the feed's own snapshot, byte for byte; its member "sequence" is the cursor, so that the next run goes on
 * where this one ended. A page whose signature is wrong, or whose numbers leave a gap, changes nothing.
 */
public class FeedFollower {

    private static final int SCHEMA_VERSION = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1).build();
    private final String feed;
    private final Path file;
    private final int size;

    /** Records by kind and id; values are kept as the bytes they came as. */
    private final TreeMap<String, byte[]> records = new TreeMap<>();

    private final Map<String, PublicKey> keys = new HashMap<>();
    private long sequence;
    private String token = System.getenv("ACCESS_TOKEN");
    private Instant tokenEnds = token == null ? Instant.MIN : Instant.MAX;

    private FeedFollower(String base, Path file, int size) {
        this.feed = base + "/api/registry/v1/feed/";
        this.file = file;
        this.size = size;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 2) {
            System.err.println("java FeedFollower.java https://caunoi.example state.json [--watch SECONDS] [--size N]");
            System.exit(2);
        }
        Map<String, String> options = new HashMap<>();
        for (int i = 2; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        FeedFollower follower = new FeedFollower(
                arguments[0], Path.of(arguments[1]), Integer.parseInt(options.getOrDefault("--size", "1000")));
        follower.load();
        long watch = Long.parseLong(options.getOrDefault("--watch", "0"));
        do {
            follower.follow();
            Thread.sleep(watch * 1000);
        } while (watch > 0);
        System.out.println("sequence " + follower.sequence + ", " + follower.records.size() + " records");
    }

    /** Reads page after page until there is nothing new, then writes the file. */
    private void follow() throws Exception {
        long began = sequence;
        while (true) {
            HttpResponse<byte[]> page = get(feed + "changes?after=" + sequence + "&size=" + size, true);
            if (page.statusCode() != 200) {
                throw new IOException("changes answered " + page.statusCode() + ": " + text(page.body()));
            }
            verify(page);
            long before = sequence;
            apply(page.body());
            if (sequence == before) {
                break;
            }
        }
        if (sequence != began || !Files.exists(file)) {
            save();
        }
    }

    private void apply(byte[] body) throws IOException {
        Json page = new Json(body);
        Map<String, byte[]> members = page.object();
        requireVersion(members);
        Map<String, byte[]> changed = new LinkedHashMap<>();
        long last = sequence;
        for (byte[] each : new Json(members.get("items")).array()) {
            Map<String, byte[]> event = new Json(each).object();
            long number = Long.parseLong(text(event.get("sequence")));
            if (number != last + 1) {
                throw new IOException("event " + (last + 1) + " is missing; got " + number);
            }
            last = number;
            // A null marks what is gone; nothing of the page counts before all of it was read.
            changed.put(key(event), event.get("value"));
        }
        if (last != Long.parseLong(text(members.get("next")))) {
            throw new IOException("the page does not end where it says");
        }
        changed.forEach((key, value) -> {
            if (value == null) {
                records.remove(key);
            } else {
                records.put(key, value);
            }
        });
        sequence = last;
    }

    private static String key(Map<String, byte[]> item) {
        return unquoted(item.get("kind")) + " " + unquoted(item.get("id"));
    }

    private static void requireVersion(Map<String, byte[]> members) throws IOException {
        if (Integer.parseInt(text(members.get("schemaVersion"))) != SCHEMA_VERSION) {
            throw new IOException("the feed speaks schema version " + text(members.get("schemaVersion")));
        }
    }

    // ---- the file --------------------------------------------------------------------------------------------------

    private void load() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        Map<String, byte[]> members = new Json(Files.readAllBytes(file)).object();
        requireVersion(members);
        sequence = Long.parseLong(text(members.get("sequence")));
        for (byte[] each : new Json(members.get("items")).array()) {
            Map<String, byte[]> item = new Json(each).object();
            records.put(key(item), item.get("value"));
        }
    }

    /** Beside the old one first: whoever reads the file finds it whole at any time. */
    private void save() throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(next), 1 << 16)) {
            out.write(bytes("{\"items\":["));
            String separator = "";
            for (Map.Entry<String, byte[]> record : records.entrySet()) {
                int space = record.getKey().indexOf(' ');
                out.write(bytes(separator + "{\"id\":\"" + record.getKey().substring(space + 1) + "\",\"kind\":\""
                        + record.getKey().substring(0, space) + "\",\"value\":"));
                out.write(record.getValue());
                out.write('}');
                separator = ",";
            }
            out.write(bytes("],\"schemaVersion\":" + SCHEMA_VERSION + ",\"sequence\":" + sequence + "}"));
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    // ---- the signature: JWS, detached and unencoded (RFC 7515 appendix F, RFC 7797), ES256 ----------------------------

    private void verify(HttpResponse<byte[]> answer) throws Exception {
        String jws = answer.headers().firstValue("X-JWS-Signature").orElse("");
        String[] parts = jws.split("\\.", -1);
        if (parts.length != 3 || !parts[1].isEmpty()) {
            throw new IOException("the page is not signed");
        }
        Map<String, byte[]> header = new Json(Base64.getUrlDecoder().decode(parts[0])).object();
        if (!"ES256".equals(unquoted(header.get("alg")))
                || !"false".equals(text(header.get("b64")))
                || !"[\"b64\"]".equals(text(header.get("crit")))) {
            throw new IOException("the signature is of another kind: " + text(Base64.getUrlDecoder().decode(parts[0])));
        }
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(keyCalled(unquoted(header.get("kid"))));
        signature.update(bytes(parts[0] + "."));
        signature.update(answer.body());
        if (!signature.verify(Base64.getUrlDecoder().decode(parts[2]))) {
            throw new IOException("the signature is wrong");
        }
    }

    private PublicKey keyCalled(String id) throws Exception {
        if (!keys.containsKey(id)) {
            keys.clear();
            HttpResponse<byte[]> answer = get(feed + "keys", false);
            for (byte[] each : new Json(new Json(answer.body()).object().get("keys")).array()) {
                Map<String, byte[]> key = new Json(each).object();
                keys.put(unquoted(key.get("kid")), publicKey(unquoted(key.get("x")), unquoted(key.get("y"))));
            }
        }
        if (!keys.containsKey(id)) {
            throw new IOException("nobody has published the key " + id);
        }
        return keys.get(id);
    }

    private static PublicKey publicKey(String x, String y) throws Exception {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint point = new ECPoint(
                new BigInteger(1, Base64.getUrlDecoder().decode(x)), new BigInteger(1, Base64.getUrlDecoder().decode(y)));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    // ---- HTTP ------------------------------------------------------------------------------------------------------

    /** Waits when it is told to slow down or to come back later. */
    private HttpResponse<byte[]> get(String address, boolean withToken) throws Exception {
        for (int attempt = 1; ; attempt++) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .header("Accept", "application/json");
            if (withToken) {
                request.header("Authorization", "Bearer " + token());
            }
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if ((answer.statusCode() != 429 && answer.statusCode() != 503) || attempt == 10) {
                return answer;
            }
            Thread.sleep(1000L * Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("5")));
        }
    }

    /** Client credentials (RFC 6749, 4.4); a token is asked for again shortly before it ends. */
    private String token() throws Exception {
        if (Instant.now().isAfter(tokenEnds)) {
            String form = "grant_type=client_credentials&scope=" + encoded("registry:feed") + "&client_id="
                    + encoded(System.getenv("CLIENT_ID")) + "&client_secret=" + encoded(System.getenv("CLIENT_SECRET"));
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(URI.create(System.getenv("TOKEN_URL")))
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("no token: " + answer.statusCode());
            }
            Map<String, byte[]> members = new Json(answer.body()).object();
            token = unquoted(members.get("access_token"));
            tokenEnds = Instant.now().plusSeconds(Long.parseLong(text(members.get("expires_in"))) - 30);
        }
        return token;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    // ---- JSON: just enough to take a document apart without touching the bytes of its values ---------------------------

    private static final class Json {
        private final byte[] in;
        private int at;

        Json(byte[] in) {
            this.in = in;
        }

        /** Members by name, values as they are spelt. */
        Map<String, byte[]> object() throws IOException {
            Map<String, byte[]> members = new LinkedHashMap<>();
            expect('{');
            while (peek() != '}') {
                String name = unquoted(value());
                expect(':');
                members.put(name, value());
                if (peek() == ',') {
                    at++;
                }
            }
            return members;
        }

        Iterable<byte[]> array() throws IOException {
            java.util.List<byte[]> elements = new java.util.ArrayList<>();
            expect('[');
            while (peek() != ']') {
                elements.add(value());
                if (peek() == ',') {
                    at++;
                }
            }
            return elements;
        }

        private byte[] value() throws IOException {
            peek();
            int from = at;
            int depth = 0;
            do {
                byte c = in[at++];
                if (c == '"') {
                    while (in[at++] != '"') {
                        if (in[at - 1] == '\\') {
                            at++;
                        }
                    }
                } else if (c == '{' || c == '[') {
                    depth++;
                } else if (c == '}' || c == ']') {
                    depth--;
                }
                if (depth == 0 && c != '"' && c != '}' && c != ']') {
                    while (at < in.length && ",]}: \r\n\t".indexOf(in[at]) < 0) {
                        at++;
                    }
                }
            } while (depth > 0);
            return java.util.Arrays.copyOfRange(in, from, at);
        }

        private byte peek() throws IOException {
            while (at < in.length && in[at] <= ' ') {
                at++;
            }
            if (at >= in.length) {
                throw new IOException("the JSON ends too early");
            }
            return in[at];
        }

        private void expect(char c) throws IOException {
            if (peek() != c) {
                throw new IOException("the JSON is not what was expected");
            }
            at++;
        }
    }

    private static String unquoted(byte[] string) {
        String text = text(string);
        StringBuilder plain = new StringBuilder();
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                c = text.charAt(++i);
                if (c == 'u') {
                    c = (char) Integer.parseInt(text.substring(i + 1, i + 5), 16);
                    i += 4;
                } else {
                    int escape = "bfnrt".indexOf(c);
                    c = escape < 0 ? c : "\b\f\n\r\t".charAt(escape);
                }
            }
            plain.append(c);
        }
        return plain.toString();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
