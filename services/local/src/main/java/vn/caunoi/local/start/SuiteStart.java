package vn.caunoi.local.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.caunoi.contracts.Topics;
import vn.caunoi.local.host.HostCheck;
import vn.caunoi.local.progress.Progress;
import vn.caunoi.local.realm.DemoRealm;
import vn.caunoi.local.settings.Component;
import vn.caunoi.local.settings.Settings;
import vn.caunoi.local.state.StateFolder;
import vn.caunoi.servers.KafkaServer;
import vn.caunoi.servers.KeycloakServer;
import vn.caunoi.servers.MailServer;
import vn.caunoi.servers.PostgresServer;
import vn.caunoi.servers.ServerFailed;
import vn.caunoi.servers.ServerProcess;

/**
 * Starts everything as early as what it needs is there:
 *
 * <pre>
 * PostgreSQL ─┬─ migrations ─┬─ services ─┐
 * Kafka ──────┼──────────────┤            ├─ ready
 * mail ───────┼──────────────┘            │
 *             └─ Keycloak ───── gateway ──┘
 * </pre>
 *
 * <p>When one part fails, those already running are ended and the failure is told once.
 */
public final class SuiteStart {
    private static final int TOPIC_PARTITIONS = 3;

    private final Settings settings;
    private final Progress progress;
    private final Environments environments;
    private final List<ServerProcess> processes = Collections.synchronizedList(new ArrayList<>());
    private final Map<Component, Application> applications = new EnumMap<>(Component.class);

    private SuiteStart(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.environments = new Environments(settings);
        Stream.concat(Component.SERVICES.stream(), Stream.of(Component.GATEWAY))
                .forEach(component -> applications.put(component, new Application(settings, component)));
    }

    /** Starts the suite and returns when all of it is ready; {@link ServerFailed} with one sentence otherwise. */
    public static RunningSuite start(Settings settings, Progress progress) {
        StateFolder state = StateFolder.open(settings.state(), settings.fresh());
        SuiteStart start = new SuiteStart(settings, progress);
        try {
            HostCheck.ports(settings);
            // Looks for all of them first: half a suite helps nobody.
            start.applications.values().forEach(Application::folder);
            start.run();
        } catch (RuntimeException e) {
            new RunningSuite(settings, state, start.processes).close();
            throw e;
        }
        return new RunningSuite(settings, state, start.processes);
    }

    private void run() {
        Stream.of("PostgreSQL", "Kafka", "Keycloak", "mail").forEach(progress::expect);
        applications.values().forEach(application -> progress.expect(application.name()));
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            CompletableFuture<Databases> databases = part(threads, "PostgreSQL", this::startPostgres);
            CompletableFuture<?> kafka = part(threads, "Kafka", this::startKafka);
            CompletableFuture<?> mail = part(threads, "mail", this::startMail);
            CompletableFuture<?> keycloak =
                    databases.thenCompose(ready -> part(threads, "Keycloak", () -> startKeycloak(ready)));
            List<CompletableFuture<?>> all = new ArrayList<>();
            for (Component service : Component.SERVICES) {
                all.add(databases
                        .thenCombine(kafka, (ready, ignored) -> ready)
                        .thenCombine(mail, (ready, ignored) -> ready)
                        .thenCompose(ready -> part(threads, service.key(), () -> startService(ready, service))));
            }
            all.add(databases
                    .thenCombine(keycloak, (ready, ignored) -> ready)
                    .thenCompose(ready -> part(threads, "gateway", () -> startGateway(ready))));
            failFast(all).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ServerFailed failed
                    ? failed
                    : new ServerFailed("The suite could not start: " + e.getCause(), e);
        } finally {
            end(threads);
        }
    }

    // Interrupted starts kill their process; only then is it known what there is to clean up.
    private static void end(ExecutorService threads) {
        threads.shutdownNow();
        try {
            threads.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Completes with the last part, or fails with the first failure instead of waiting for the others. */
    private static CompletableFuture<?> failFast(List<CompletableFuture<?>> parts) {
        CompletableFuture<Object> failed = new CompletableFuture<>();
        CompletableFuture<?>[] watched = parts.stream()
                .map(part -> part.whenComplete((ignored, failure) -> {
                    if (failure != null) {
                        failed.completeExceptionally(failure);
                    }
                }))
                .toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.anyOf(failed, CompletableFuture.allOf(watched));
    }

    private <T> CompletableFuture<T> part(ExecutorService threads, String name, Supplier<T> start) {
        return CompletableFuture.supplyAsync(
                () -> {
                    progress.starting(name);
                    try {
                        T started = start.get();
                        progress.ready(name);
                        return started;
                    } catch (RuntimeException e) {
                        progress.failed(name);
                        throw e;
                    }
                },
                threads);
    }

    private Databases startPostgres() {
        PostgresServer server = PostgresServer.at(settings.folder(Component.POSTGRES))
                .port(settings.port(Component.POSTGRES))
                .superuserPassword(Databases.PASSWORD)
                .start();
        processes.add(server.process());
        return new Databases(server);
    }

    private KafkaServer startKafka() {
        KafkaServer server = KafkaServer.at(settings.folder(Component.KAFKA))
                .port(settings.port(Component.KAFKA))
                .controllerPort(settings.port(Component.KAFKA_CONTROLLER))
                .start();
        processes.add(server.process());
        server.createTopics(topics());
        return server;
    }

    private MailServer startMail() {
        MailServer server = MailServer.at(settings.folder(Component.MAIL))
                .port(settings.port(Component.MAIL))
                .webPort(settings.port(Component.MAIL_PAGE))
                .start();
        processes.add(server.process());
        return server;
    }

    private static Map<String, Integer> topics() {
        Map<String, Integer> partitions = new HashMap<>();
        for (String topic : Topics.all()) {
            partitions.put(topic, TOPIC_PARTITIONS);
            Component.SERVICES.forEach(service -> partitions.put(Topics.deadLetter(topic, service.key()), 1));
        }
        return partitions;
    }

    private KeycloakServer startKeycloak(Databases databases) {
        Path home = settings.folder(Component.KEYCLOAK);
        Path realm = DemoRealm.write(DemoRealm.reviewedFile(settings.root()), home.resolve("caunoi-realm.json"));
        RealmVersion version = new RealmVersion(home.resolve("realm.version"), realm, settings.url(Component.GATEWAY));
        if (version.isImported()) {
            databases.prepareKeycloak();
        } else {
            databases.resetKeycloak();
        }
        KeycloakServer server = KeycloakServer.at(home)
                .port(settings.port(Component.KEYCLOAK))
                .managementPort(settings.port(Component.KEYCLOAK_MANAGEMENT))
                .database(
                        "jdbc:postgresql://localhost:%d/keycloak".formatted(settings.port(Component.POSTGRES)),
                        "keycloak_owner",
                        Databases.PASSWORD)
                .realm(realm)
                .environment(DemoRealm.environment(settings.url(Component.GATEWAY)))
                .start();
        processes.add(server.process());
        version.imported();
        return server;
    }

    private ServerProcess startService(Databases databases, Component service) {
        Map<String, String> variables = new HashMap<>(environments.service(service));
        if (service == Component.REGISTRY) {
            variables.put(
                    "CONTACT_LINK_SECRET",
                    Secrets.keptIn(settings.folder(service).resolve("contact-link.secret")));
        }
        return startApplication(databases, service, variables);
    }

    private ServerProcess startGateway(Databases databases) {
        String secret = Secrets.keptIn(settings.folder(Component.GATEWAY).resolve("session.secret"));
        return startApplication(databases, Component.GATEWAY, environments.gateway(secret));
    }

    private ServerProcess startApplication(Databases databases, Component component, Map<String, String> environment) {
        Application application = Objects.requireNonNull(applications.get(component));
        databases.migrate(application.name(), application.folder());
        ServerProcess process = application.start(environment);
        processes.add(process);
        return process;
    }
}
