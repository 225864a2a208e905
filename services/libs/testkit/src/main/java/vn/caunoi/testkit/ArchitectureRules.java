package vn.caunoi.testkit;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The dozen rules that keep every service in the shape of the first one ({@code docs/CONTRIBUTING.md}).
 *
 * <p>A service's {@code ArchitectureTest} returns {@link #tests}; each rule is proven by a bad fixture in this module.
 */
public final class ArchitectureRules {
    private static final String INJECT = "jakarta.inject.Inject";
    private static final String TRANSACTION = "io.quarkus.hibernate.reactive.panache.common.WithTransaction";
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final Set<String> SECURITY = Set.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll",
            "io.quarkus.security.Authenticated",
            "io.quarkus.security.PermissionsAllowed");
    private static final Set<String> VERBS = Set.of(
            "jakarta.ws.rs.GET",
            "jakarta.ws.rs.POST",
            "jakarta.ws.rs.PUT",
            "jakarta.ws.rs.PATCH",
            "jakarta.ws.rs.DELETE",
            "jakarta.ws.rs.HEAD",
            "jakarta.ws.rs.OPTIONS");

    private ArchitectureRules() {}

    /** One test per rule over the main classes below a package. */
    public static Stream<DynamicTest> tests(String basePackage) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(basePackage);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("no classes below " + basePackage);
        }
        return rules(basePackage).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(classes)));
    }

    static Map<String, ArchRule> rules(String basePackage) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("1 no cycles between features", noCycles(basePackage));
        rules.put("2 HTTP types stay in resources", httpInResources());
        rules.put("3 repositories stay in their feature", repositoriesHidden());
        rules.put("4 no field injection", noFieldInjection());
        rules.put("5 no await, no subscribe", noWaiting());
        rules.put("6 one session, one chain", noParallelUnis());
        rules.put("7 transactions on services", transactionsOnServices());
        rules.put("8 HTTP methods are public and guarded", guardedMethods());
        rules.put("9 records out, entities never", recordsOut());
        rules.put("10 events leave through the outbox", eventsThroughOutbox());
        rules.put("11 time comes from a clock", timeFromClock());
        rules.put("12 null-marked, no test code", nullMarked());
        rules.replaceAll((name, rule) -> rule.allowEmptyShould(true));
        return rules;
    }

    private static ArchRule noCycles(String basePackage) {
        return slices().matching(basePackage + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature must be readable, testable and movable on its own");
    }

    private static ArchRule httpInResources() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .and(DescribedPredicate.describe("are no request filters", type -> !isRequestFilter(type)))
                .and()
                .resideOutsideOfPackage("..problem..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
                .because("rules that know HTTP cannot be used by a consumer or a job");
    }

    /** A filter decides before the body is read, and the annotation that binds it names it on a method. */
    private static boolean isRequestFilter(JavaClass type) {
        return type.getSimpleName().endsWith("Filter") || type.isAnnotatedWith("jakarta.ws.rs.NameBinding");
    }

    private static ArchRule repositoriesHidden() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate()
                .because("the compiler then guards the feature's tables");
    }

    private static ArchRule noFieldInjection() {
        return fields().should()
                .notBeAnnotatedWith(INJECT)
                .because("a constructor shows what a class needs and lets a plain test give it");
    }

    private static ArchRule noWaiting() {
        return noClasses()
                .should()
                .callMethodWhere(
                        call("io.smallrye.mutiny.(Uni|Multi)", "await|subscribe|awaitSuspending|toCompletionStage"))
                .because("blocking or detached work leaves the session's event loop (HR000068, HR000069)");
    }

    private static ArchRule noParallelUnis() {
        return noClasses()
                .should()
                .callMethodWhere(call("io.smallrye.mutiny.Uni", "combine|join"))
                .because("a session must not serve two operations at once; nothing detects it");
    }

    private static ArchRule transactionsOnServices() {
        return methods()
                .that()
                .areAnnotatedWith(TRANSACTION)
                .should()
                .bePublic()
                .andShould()
                .haveRawReturnType("io.smallrye.mutiny.Uni")
                .andShould()
                .beDeclaredInClassesThat(haveServiceName())
                .because("one use case is one transaction, and private methods are not intercepted");
    }

    private static DescribedPredicate<JavaClass> haveServiceName() {
        return DescribedPredicate.describe(
                "are services, loaders or the inbox",
                type -> Stream.of("Service", "Loader", "Inbox").anyMatch(type.getSimpleName()::endsWith));
    }

    private static ArchRule guardedMethods() {
        return methods()
                .that(DescribedPredicate.describe("answer HTTP", ArchitectureRules::isHttpMethod))
                .should(new ArchCondition<JavaMethod>("be public and name who may call them") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean guarded = SECURITY.stream()
                                .anyMatch(name -> method.isAnnotatedWith(name)
                                        || method.getOwner().isAnnotatedWith(name));
                        boolean isPublic =
                                method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC);
                        if (!guarded || !isPublic) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                        }
                    }
                })
                .because("a package-private method silently does not exist, an unguarded one is a hole");
    }

    private static boolean isHttpMethod(JavaMethod method) {
        return VERBS.stream().anyMatch(method::isAnnotatedWith);
    }

    private static ArchRule recordsOut() {
        return noMethods()
                .that(DescribedPredicate.describe(
                        "answer HTTP or set fields of entities",
                        method -> isHttpMethod(method) || isEntitySetter(method)))
                .should(new ArchCondition<JavaMethod>("return raw responses or entities, or be setters") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean leaks = method.getReturnType().getAllInvolvedRawTypes().stream()
                                .anyMatch(type -> type.isAnnotatedWith(ENTITY)
                                        || type.getName().equals("jakarta.ws.rs.core.Response"));
                        events.add(new SimpleConditionEvent(
                                method, leaks || isEntitySetter(method), method.getFullName()));
                    }
                })
                .because("a Response hides its type from readers and OpenAPI, an entity shows private columns");
    }

    private static boolean isEntitySetter(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(ENTITY) && method.getName().matches("set[A-Z].*");
    }

    private static ArchRule eventsThroughOutbox() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..eventing..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.eclipse\\.microprofile\\.reactive\\.messaging\\.Emitter"
                        + "|io\\.smallrye\\.reactive\\.messaging\\.MutinyEmitter"
                        + "|org\\.apache\\.kafka\\.clients\\.producer\\..*")
                .because("a send beside the transaction is lost or invented when one of the two fails");
    }

    private static ArchRule timeFromClock() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Wiring")
                .should()
                .callMethodWhere(call(
                                "java.time.(Instant|LocalDate|LocalDateTime|LocalTime|OffsetDateTime|ZonedDateTime)",
                                "now")
                        .and(DescribedPredicate.describe(
                                "without a clock", call -> call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.getName().equals("java.time.Clock")))))
                .orShould()
                .callConstructor(java.util.Random.class)
                .because("a legal clock that cannot be set cannot be tested");
    }

    private static ArchRule nullMarked() {
        return classes()
                .should(new ArchCondition<JavaClass>("live in a @NullMarked package and know no test code") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                        boolean tests = type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(dependency ->
                                        dependency.getTargetClass().getName().startsWith("org.junit."));
                        if (!marked || tests) {
                            events.add(SimpleConditionEvent.violated(type, type.getFullName()));
                        }
                    }
                })
                .because("absence is part of a signature, and production has no test mode");
    }

    private static DescribedPredicate<JavaCall<?>> call(String ownerPattern, String methodPattern) {
        DescribedPredicate<JavaCall<?>> byOwner = target(owner(nameMatching(ownerPattern)));
        return byOwner.and(target(nameMatching(methodPattern)));
    }
}
