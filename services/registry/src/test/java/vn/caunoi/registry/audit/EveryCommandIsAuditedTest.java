package vn.caunoi.registry.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.caunoi.testkit.RouteTable;

/**
 * Nobody changes anything without the trail knowing: whoever writes a command and forgets it learns so here.
 *
 * <p>Follows every call, lambda and method reference from a command to {@link AuditTrail#record}. What is not a change
 * is named, with the reason why it need not be told.
 */
class EveryCommandIsAuditedTest {

    private static final String ROOT = "vn.caunoi.registry";

    private static final List<Class<? extends Annotation>> COMMANDS =
            List.of(POST.class, PUT.class, PATCH.class, DELETE.class);

    /** Commands that change nothing, by route. */
    private static final Map<String, String> QUESTIONS = Map.of(
            "POST /v1/calendar/days/preview", "looks ahead",
            "POST /v1/calendar/days/{id}/withdrawal/preview", "looks ahead",
            "POST /v1/contact-confirmations/question", "opens a signed link; the link must not stand in an address",
            "POST /v1/enquiry-follow-ups", "opens an enquiry by its code; the code must not stand in an address",
            "POST /v1/information-follow-ups", "opens a request by its code; the code must not stand in an address",
            "POST /v1/information-follow-ups/files/{file}/content", "saves a file by the code of its request",
            "POST /v1/information-follow-ups/papers/{paper}/docx", "saves a paper by the code of its request",
            "POST /v1/information-follow-ups/papers/{paper}/pdf", "saves a paper by the code of its request");

    /** Transactions that change nothing a person would ask the trail about, by method. */
    private static final Map<String, String> QUIET = Map.ofEntries(
            Map.entry("ContactService.round", "the program's own round; each question is a row that says so"),
            Map.entry("FeedService.changes", "reads; notes how far a client has come"),
            Map.entry("FeedService.snapshot", "reads while the ledger holds still"),
            Map.entry("FeedService.snapshotRead", "notes how far a client has come"),
            Map.entry("FeedUpkeepService.end", "brings the feed up to what the trail knows already"),
            Map.entry("FeedUpkeepService.remember", "notes how far the upkeep has come"),
            Map.entry("FeedUpkeepService.tell", "brings the feed up to what the trail knows already"),
            Map.entry("MailService.post", "part of the change that causes the mail, which tells"),
            Map.entry("MailService.withdraw", "part of the change that makes the mail needless, which tells"),
            Map.entry("PieceService.begin", "nobody sees a file before it is complete, which tells"),
            Map.entry("PieceService.discard", "nobody has seen what did not arrive"),
            Map.entry("PieceService.keep", "nobody sees a file before it is complete, which tells"),
            Map.entry("ReminderService.round", "the program's own round; each mail is a row that says so"),
            Map.entry("TaskService.requireAnswerable", "looks at a task and locks it"),
            Map.entry("TaskService.requireOpen", "looks at a task and locks it"));

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private final Map<JavaCodeUnit, Boolean> known = new HashMap<>();

    @Test
    void everyRouteThatChangesSomethingReachesTheTrail() {
        Map<String, JavaMethod> routes = routes();

        assertThat(routes.keySet()).as("the routes of the table").isEqualTo(routesOfTheTable());
        assertThat(silent(routes)).as("routes that the trail does not hear of").isEqualTo(QUESTIONS.keySet());
    }

    @Test
    void everyTransactionReachesTheTrail() {
        Map<String, JavaMethod> transactions = methods(method -> method.isAnnotatedWith(WithTransaction.class))
                .collect(Collectors.toMap(
                        method -> method.getOwner().getSimpleName() + "." + method.getName(),
                        method -> method,
                        (one, other) -> one,
                        TreeMap::new));

        assertThat(transactions).hasSizeGreaterThan(30);
        assertThat(silent(transactions))
                .as("transactions that the trail does not hear of")
                .isEqualTo(QUIET.keySet());
    }

    private Set<String> silent(Map<String, JavaMethod> methods) {
        return methods.entrySet().stream()
                .filter(entry -> !reachesTheTrail(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean reachesTheTrail(JavaCodeUnit from) {
        return known.computeIfAbsent(from, this::search);
    }

    private boolean search(JavaCodeUnit from) {
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(from));
        Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            JavaCodeUnit next = open.pop();
            if (next.getOwner().isEquivalentTo(AuditTrail.class)
                    && next.getName().equals("record")) {
                return true;
            }
            targets(next).filter(seen::add).forEach(open::push);
        }
        return false;
    }

    /** What a method calls or hands on, with every implementation of what is only declared. */
    private static Stream<JavaCodeUnit> targets(JavaCodeUnit from) {
        return from.getAccessesFromSelf().stream()
                .flatMap(access -> access.getTarget().resolveMember().stream())
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .filter(unit -> unit.getOwner().getPackageName().startsWith(ROOT))
                .flatMap(EveryCommandIsAuditedTest::implementations);
    }

    private static Stream<JavaCodeUnit> implementations(JavaCodeUnit unit) {
        String[] parameters =
                unit.getRawParameterTypes().stream().map(JavaClass::getFullName).toArray(String[]::new);
        return Stream.concat(
                Stream.of(unit),
                unit.getOwner().getAllSubclasses().stream()
                        .flatMap(heir -> heir.tryGetMethod(unit.getName(), parameters).stream()));
    }

    private Map<String, JavaMethod> routes() {
        Map<String, JavaMethod> routes = new TreeMap<>();
        methods(method -> COMMANDS.stream().anyMatch(method::isAnnotatedWith)).forEach(method -> {
            String verb = COMMANDS.stream()
                    .filter(method::isAnnotatedWith)
                    .findFirst()
                    .orElseThrow()
                    .getSimpleName();
            String path = method.getOwner().getAnnotationOfType(Path.class).value()
                    + method.tryGetAnnotationOfType(Path.class)
                            .map(at -> at.value().startsWith("/") ? at.value() : "/" + at.value())
                            .orElse("");
            routes.put(verb + " " + path, method);
        });
        return routes;
    }

    private static Set<String> routesOfTheTable() {
        return RouteTable.read("/routes.txt").keySet().stream()
                .filter(route -> !route.startsWith("GET "))
                .map(route -> route.replace("/api/registry", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<JavaMethod> methods(Predicate<JavaMethod> wanted) {
        return classes.stream().flatMap(type -> type.getMethods().stream()).filter(wanted);
    }
}
