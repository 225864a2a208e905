package vn.caunoi.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/**
 * The unpacked Keycloak distribution. Its options that belong to the build of the server are fixed once, in the cache,
 * which saves every later start the twenty seconds of augmentation. Instances share the large parts through links and
 * have their own {@code data}.
 */
final class KeycloakHome {
    private static final Duration BUILD_LIMIT = Duration.ofMinutes(4);
    // Changes with the options below, so that an older cache is not taken for this one.
    private static final String BUILD = "-1";
    private static final List<String> BUILD_OPTIONS = List.of(
            "build",
            "--db=postgres",
            "--cache=local",
            "--health-enabled=true",
            "--metrics-enabled=true",
            "--features-disabled=docker,ciba,device-flow,par,kerberos,organization,impersonation,identity-brokering-api");
    private static final List<String> JAVA_OPTIONS = List.of(
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory"
                    + "=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xss512k");

    private KeycloakHome() {}

    static Path prepared() {
        Artifacts artifacts = Artifacts.load();
        String name = artifacts.keycloak().getFileName().toString().replace(".zip", "") + BUILD;
        return new Cache(artifacts.cache()).directory(name, target -> {
            Archives.unzipInner(artifacts.keycloak(), target);
            ServerProcess.named("Keycloak")
                    .command(command(target, List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")))
                    .command(BUILD_OPTIONS)
                    .directory(target)
                    .log(target.resolve("build.log"))
                    .start()
                    .awaitSuccess(BUILD_LIMIT);
        });
    }

    /** A home of its own for one instance: links to the shared parts, and an empty import folder. */
    static Path instance(Path shared, Path home) throws IOException {
        Files.createDirectories(home);
        for (String part : List.of("lib", "conf", "providers", "themes")) {
            Path link = home.resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, shared.resolve(part));
        }
        Directories.delete(home.resolve("data/import"));
        Files.createDirectories(home.resolve("data/import"));
        return home;
    }

    static void offer(Path home, List<Path> realms) throws IOException {
        for (Path realm : realms) {
            Files.copy(
                    realm,
                    home.resolve("data/import").resolve(realm.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What {@code bin/kc.sh} would run; without the script between us the process we know is the server itself. */
    static List<String> command(Path home, List<String> memory) {
        return java.util.stream.Stream.of(
                        List.of(ServerProcess.java()),
                        memory,
                        JAVA_OPTIONS,
                        List.of(
                                "-Dkc.home.dir=" + home,
                                "-Djboss.server.config.dir=" + home.resolve("conf"),
                                "-cp",
                                home.resolve("lib/quarkus-run.jar").toString(),
                                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"))
                .flatMap(List::stream)
                .toList();
    }
}
