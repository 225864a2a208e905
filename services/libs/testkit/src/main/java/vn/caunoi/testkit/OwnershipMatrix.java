package vn.caunoi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import vn.caunoi.identity.Roles;
import vn.caunoi.testkit.Call.Answer;
import vn.caunoi.testkit.OpenApiDocument.Operation;

/**
 * Every route × an object of another agency: somebody with every right of another agency is told 403 or 404 whatever
 * the rest of the request looks like, never 2xx, and never first that the request is wrong.
 *
 * <p>What lies below {@code /agencies/{id}} is tried without further ado. What is public, or open to those alone who
 * act for the whole province, has no other agency. All else stands in a table of the module's test resources, so that
 * no route is forgotten:
 *
 * <ul>
 *   <li>{@code METHOD path = task}: works on an object of this kind.
 *   <li>{@code GET path = lists task}: shows objects of this kind, each agency its own.
 *   <li>{@code METHOD path = tested by FooTest}: its own test tries another agency, because the request is a special
 *       one.
 *   <li>{@code METHOD path = nobody's: reason}: has no owning agency, and why.
 * </ul>
 *
 * <p>The owner makes the same calls, so that a refusal is known to be about the owner and not about the sample.
 */
public final class OwnershipMatrix {
    private static final String LISTS = "lists ";
    private static final String TESTED = "tested by ";
    private static final String NOBODYS = "nobody's: ";
    private static final List<String> NONSENSE = List.of("{}", "[", "{\"nobody\":\"knows this\"}");
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final Set<String> PROVINCE_WIDE = Set.of(Roles.PROVINCE_ADMIN, Roles.LEADER, Roles.MONITOR);
    private static final String[] ROLES_OF_AN_AGENCY =
            Roles.ALL.stream().filter(role -> !PROVINCE_WIDE.contains(role)).toArray(String[]::new);
    private static final Pattern BELOW_AN_AGENCY = Pattern.compile("/agencies/\\{id}/");
    private static final String AGENCY = "agency";

    private final OpenApiDocument document;
    private final Map<String, String> roles;
    private final Map<String, String> table;
    private final Map<String, Supplier<Owned>> kinds = new LinkedHashMap<>();
    private final String otherAgency;

    /**
     * An object that belongs to an agency.
     *
     * @param agency slug of the owning agency
     * @param path values of the path's parameters by their names
     * @param body a valid request that names the object, for operations that name it nowhere else
     */
    public record Owned(String agency, Map<String, String> path, @Nullable String body) {
        /** An object named in the path as {@code {id}}. */
        public static Owned by(String agency, Object id) {
            return new Owned(agency, Map.of("id", id.toString()), null);
        }

        /** The same, named in the body. */
        public Owned body(String json) {
            return new Owned(agency, path, json);
        }
    }

    private OwnershipMatrix(
            OpenApiDocument document, Map<String, String> roles, Map<String, String> table, String otherAgency) {
        this.document = document;
        this.roles = roles;
        this.table = table;
        this.otherAgency = otherAgency;
    }

    /**
     * Reads {@code /routes.txt} and {@code /owners.txt}.
     *
     * @param agency makes the agency that the routes below one are tried with, which is not the other one
     * @param otherAgency slug of the agency whose person calls
     */
    public static OwnershipMatrix of(OpenApiDocument document, Supplier<Owned> agency, String otherAgency) {
        return new OwnershipMatrix(
                        document, RouteTable.read("/routes.txt"), RouteTable.read("/owners.txt"), otherAgency)
                .kind(AGENCY, agency);
    }

    /** How to make a new object of a kind that the table names. */
    public OwnershipMatrix kind(String name, Supplier<Owned> make) {
        kinds.put(name, make);
        return this;
    }

    /** The tests; the application must be running under RestAssured's base address. */
    public Stream<DynamicTest> tests() {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("the table names routes that exist", () -> {
            Set<String> existing = new TreeSet<>();
            document.operations().forEach(operation -> existing.add(operation.toString()));
            assertThat(existing).containsAll(table.keySet());
        }));
        for (Operation operation : document.operations()) {
            String entry = entry(operation);
            if (entry.startsWith(LISTS)) {
                tests.add(DynamicTest.dynamicTest(
                        operation + " shows each agency its own",
                        () -> showsOwn(operation, make(entry.substring(LISTS.length())))));
            } else if (entry.startsWith(TESTED)) {
                tests.add(DynamicTest.dynamicTest(
                        operation + " has a test of its own", () -> exists(entry.substring(TESTED.length()))));
            } else if (entry.isEmpty()) {
                tests.add(DynamicTest.dynamicTest(operation + " has an owner", () -> {
                    throw new AssertionError("say in owners.txt whose it is");
                }));
            } else if (!entry.startsWith(NOBODYS)) {
                tests.add(DynamicTest.dynamicTest(
                        operation + " refuses another agency", () -> refusesOthers(operation, make(entry))));
            }
        }
        return tests.stream();
    }

    /** What the table says, or what follows from roles and path; empty when somebody has to think. */
    private String entry(Operation operation) {
        String said = table.get(operation.toString());
        if (said != null) {
            return said;
        }
        List<String> open = List.of(roles.getOrDefault(operation.toString(), "").split("\\s*,\\s*"));
        boolean machines = open.stream().allMatch(role -> role.startsWith("scope "));
        if (open.contains("public") || machines || PROVINCE_WIDE.containsAll(open)) {
            return NOBODYS + "follows from the roles";
        }
        return BELOW_AN_AGENCY.matcher(operation.path()).find() ? AGENCY : "";
    }

    private static void exists(String test) throws IOException {
        try (Stream<Path> classes = Files.walk(Path.of("target/test-classes"))) {
            assertThat(classes.map(file -> String.valueOf(file.getFileName()))).contains(test + ".class");
        }
    }

    private Owned make(String kind) {
        Supplier<Owned> make = kinds.get(kind);
        if (make == null) {
            throw new AssertionError("the table speaks of a kind that the test does not make: " + kind);
        }
        return make.get();
    }

    private void refusesOthers(Operation operation, Owned owned) {
        for (boolean ifMatch : new boolean[] {false, true}) {
            for (String body : bodies(operation, owned)) {
                Answer answer = call(operation, owned, otherAgency, body, ifMatch);
                String what = "%s with %s: %s".formatted(operation, body, answer.body());
                assertThat(answer.status()).as(what).isIn(FORBIDDEN, NOT_FOUND);
                // "forbidden" would only say that the sample's roles do not open the door.
                assertThat(answer.code()).as(what).isNotEqualTo("forbidden");
            }
        }
        Answer owner =
                call(operation, owned, owned.agency(), bodies(operation, owned).get(0), true);
        String what = "%s by its owner: %s".formatted(operation, owner.body());
        assertThat(owner.status()).as(what).isNotIn(401, FORBIDDEN).isLessThan(500);
        if (owned.path().size() == parameters(operation)) {
            assertThat(owner.status()).as(what).isNotEqualTo(NOT_FOUND);
        }
    }

    private static long parameters(Operation operation) {
        return operation.path().chars().filter(c -> c == '{').count();
    }

    /** Nonsense too, unless the body is where the object is named. */
    private static List<String> bodies(Operation operation, Owned owned) {
        if (operation.method().equals("GET") || operation.method().equals("DELETE")) {
            return List.of("");
        }
        return owned.body() == null ? NONSENSE : List.of(owned.body());
    }

    private void showsOwn(Operation operation, Owned owned) {
        String id = owned.path().values().iterator().next();
        assertThat(call(operation, owned, owned.agency(), "", false).body()).contains(id);
        assertThat(call(operation, owned, otherAgency, "", false).body()).doesNotContain(id);
    }

    private static Answer call(Operation operation, Owned owned, String agency, String body, boolean ifMatch) {
        String path = operation.path();
        for (Map.Entry<String, String> parameter : owned.path().entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        String sample = new Operation(operation.method(), path).samplePath();
        Call call = Call.of(operation.method(), operation.method().equals("GET") ? sample + "?size=100" : sample)
                .as(Tokens.of("canbo-" + agency).roles(ROLES_OF_AN_AGENCY).agency(agency));
        if (!body.isEmpty()) {
            call.json(body);
        }
        if (ifMatch) {
            call.header("If-Match", "\"0\"");
        }
        return call.send();
    }
}
