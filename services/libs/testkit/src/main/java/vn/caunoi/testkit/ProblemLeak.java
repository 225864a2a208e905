package vn.caunoi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import vn.caunoi.identity.Roles;
import vn.caunoi.testkit.Call.Answer;
import vn.caunoi.testkit.OpenApiDocument.Operation;

/**
 * Throws bad input of every kind at every operation: the answer is never a 5xx, always a problem document, and never
 * tells a class name, SQL, a host or a path of the machine.
 */
public final class ProblemLeak {
    private static final Pattern LEAK = Pattern.compile(
            "vn\\.caunoi|java\\.|jakarta\\.|io\\.(quarkus|vertx|smallrye|netty)|org\\.(hibernate|postgresql|jboss)"
                    + "|com\\.fasterxml|Exception|\\.java:|(?i)\\bselect\\b .*\\bfrom\\b|(?i)insert into"
                    + "|localhost|127\\.0\\.0\\.1|/home/|/tmp/|/usr/");
    private static final Map<String, byte[]> BODIES = bodies();
    private static final List<String> QUERIES = List.of(
            "page=-1",
            "page=x",
            "size=0",
            "size=100000",
            "size=99999999999999999999",
            "asAt=2026-02-30",
            "asAt=yesterday",
            "kind=%00",
            "q=%00",
            "q=" + "a".repeat(3000),
            "q=%27%20or%20%271%27=%271",
            "q=%25%5F%5C",
            "after=not-a-cursor",
            "agency=not-a-uuid",
            "source=not-a-uuid",
            "state=NEVER",
            "matched=perhaps",
            "page=0&page=1");

    private ProblemLeak() {}

    /** One test per operation; the application must be running under RestAssured's base address. */
    public static Stream<DynamicTest> tests(OpenApiDocument document) {
        return document.operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> provoke(operation)));
    }

    private static void provoke(Operation operation) {
        String sample = operation.samplePath();
        QUERIES.forEach(query -> judge(operation, "?" + query, call(operation, sample + "?" + query)));
        judge(operation, "identifier", call(operation, operation.path().replaceAll("\\{[^}]+}", "not-an-id")));
        if (!operation.method().equals("GET")) {
            BODIES.forEach((name, body) -> judge(
                    operation,
                    name,
                    call(operation, sample).header("If-Match", "\"1\"").body("application/json", body)));
            judge(operation, "media type", call(operation, sample).body("text/xml", utf8("<a/>")));
            judge(
                    operation,
                    "if-match",
                    call(operation, sample).header("If-Match", "W/\"x\"").json("{}"));
        }
        judge(operation, "accept", call(operation, sample).header("Accept", "image/png"));
    }

    private static Call call(Operation operation, String path) {
        return Call.of(operation.method(), path)
                .as(Tokens.of("quantri").roles(Roles.ALL.toArray(String[]::new)).agency("ubnd-tinh"));
    }

    private static void judge(Operation operation, String attempt, Call call) {
        String what = operation + " " + attempt;
        Answer answer = call.send();
        assertThat(answer.status()).as(what).isLessThan(500);
        if (answer.status() >= 400) {
            assertThat(answer.header("Content-Type")).as(what).isEqualTo("application/problem+json");
            assertThat(answer.code()).as(what).isNotBlank();
            assertThat(LEAK.matcher(answer.body()).find())
                    .as("%s: %s", what, answer.body())
                    .isFalse();
        }
    }

    private static Map<String, byte[]> bodies() {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        bodies.put("nothing", new byte[0]);
        bodies.put("null", utf8("null"));
        bodies.put("cut", utf8("{\"title\":"));
        bodies.put("array", utf8("[]"));
        bodies.put("number", utf8("42"));
        bodies.put("unknown field", utf8("{\"class\":\"java.lang.Runtime\"}"));
        bodies.put("nulls", utf8("{\"title\":null,\"name\":null,\"body\":null}"));
        bodies.put("wrong types", utf8("{\"title\":{},\"name\":[],\"body\":1}"));
        bodies.put("deep", utf8("[".repeat(5000)));
        bodies.put("not UTF-8", "{\"title\":\"Sìn Hồ\"}".getBytes(StandardCharsets.ISO_8859_1));
        bodies.put("UTF-16", "{\"title\":\"Sìn Hồ\"}".getBytes(StandardCharsets.UTF_16));
        bodies.put("not NFC", utf8(Normalizer.normalize("{\"title\":\"Sìn Hồ\"}", Normalizer.Form.NFD)));
        bodies.put("oversized", utf8("{\"title\":\"" + "a".repeat(2_000_000) + "\"}"));
        return bodies;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
