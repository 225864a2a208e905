package vn.caunoi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import vn.caunoi.identity.Roles;
import vn.caunoi.testkit.Call.Answer;
import vn.caunoi.testkit.OpenApiDocument.Operation;

/**
 * Every route × every role, from a table in the module's test resources.
 *
 * <p>One line per operation: {@code METHOD path = role, role}, or {@code public}, {@code authenticated}, or
 * {@code scope NAME} for programs that are let in for one thing, whatever their roles. An operation that is missing in
 * the table, or a line without an operation, fails too, so that no route is forgotten.
 */
public final class RouteMatrix {
    private static final String SCOPE = "scope ";

    private final OpenApiDocument document;
    private final Map<String, Set<String>> table;

    private RouteMatrix(OpenApiDocument document, Map<String, Set<String>> table) {
        this.document = document;
        this.table = table;
    }

    /** Reads the table from a resource such as {@code /routes.txt}. */
    public static RouteMatrix of(OpenApiDocument document, String resource) {
        Map<String, Set<String>> table = new TreeMap<>();
        RouteTable.read(resource)
                .forEach((operation, roles) -> table.put(operation, new TreeSet<>(List.of(roles.split("\\s*,\\s*")))));
        return new RouteMatrix(document, table);
    }

    /** The tests; the application must be running under RestAssured's base address. */
    public Stream<DynamicTest> tests() {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("the table names exactly the routes that exist", () -> {
            Set<String> existing = new TreeSet<>();
            document.operations().forEach(operation -> existing.add(operation.toString()));
            assertThat(table.keySet()).isEqualTo(existing);
        }));
        for (Operation operation : document.operations()) {
            Set<String> allowed = table.getOrDefault(operation.toString(), Set.of());
            if (allowed.contains("public")) {
                tests.add(test(operation, "anonymous", () -> passes(operation, null)));
                continue;
            }
            tests.add(test(operation, "anonymous", () -> refuses(operation, null, 401)));
            tests.add(test(
                    operation, "expired", () -> refuses(operation, admin().expiredSince(Duration.ofHours(1)), 401)));
            tests.add(test(operation, "foreign key", () -> refuses(operation, admin().foreignKey(), 401)));
            tests.add(test(
                    operation, "foreign issuer", () -> refuses(operation, admin().issuer("http://evil.test"), 401)));
            tests.add(test(operation, "foreign audience", () -> refuses(operation, admin().audience("account"), 401)));
            allowed.stream().filter(entry -> entry.startsWith(SCOPE)).forEach(entry -> {
                String scope = entry.substring(SCOPE.length());
                tests.add(
                        test(operation, entry, () -> passes(operation, program().scope("caunoi-api " + scope))));
                tests.add(test(
                        operation,
                        "another scope",
                        () -> refuses(operation, program().scope(scope + "s x"), 403)));
                tests.add(test(operation, "all roles, no scope", () -> refuses(operation, admin(), 403)));
            });
            for (String role : Roles.ALL) {
                Supplier<Tokens> token =
                        () -> Tokens.of("nguoidung").roles(role).agency("co-quan-khac");
                if (allowed.contains("authenticated") || allowed.contains(role)) {
                    tests.add(test(operation, role, () -> passes(operation, token.get())));
                } else {
                    tests.add(test(operation, role, () -> refuses(operation, token.get(), 403)));
                }
            }
            tests.add(test(operation, "no role", () -> {
                if (!allowed.contains("authenticated")) {
                    refuses(operation, Tokens.of("nguoidung"), 403);
                }
            }));
        }
        return tests.stream();
    }

    private static Tokens program() {
        return Tokens.of("chuong-trinh").client("press-bureau");
    }

    private static Tokens admin() {
        return Tokens.of("quantri").roles(Roles.ALL.toArray(String[]::new)).agency("ubnd-tinh");
    }

    private static DynamicTest test(Operation operation, String who, org.junit.jupiter.api.function.Executable body) {
        return DynamicTest.dynamicTest(operation + " as " + who, body);
    }

    /** The role opens the door; what lies behind it may still say no with a code of its own. */
    private static void passes(Operation operation, @org.jspecify.annotations.Nullable Tokens token) {
        Answer answer = call(operation, token);
        assertThat(answer.status()).isNotEqualTo(401).isLessThan(500);
        if (answer.status() == 403) {
            assertThat(answer.code()).isNotEqualTo("forbidden");
        }
    }

    private static void refuses(Operation operation, @org.jspecify.annotations.Nullable Tokens token, int status) {
        Answer answer = call(operation, token);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        if (status == 401) {
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    private static Answer call(Operation operation, @org.jspecify.annotations.Nullable Tokens token) {
        Call call = Call.of(operation.method(), operation.samplePath());
        if (token != null) {
            call.as(token);
        }
        if (!operation.method().equals("GET")) {
            call.json("{}");
        }
        return call.send();
    }
}
