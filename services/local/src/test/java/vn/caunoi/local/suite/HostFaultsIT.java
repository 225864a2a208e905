package vn.caunoi.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caunoi.servers.Directories;

/** The command of the README on a machine that lacks something, before the launcher itself runs. */
class HostFaultsIT {
    private static final Path ROOT = Path.of(System.getProperty("caunoi.root"));

    private Path programs = Path.of("");

    @BeforeEach
    void makeFolder() {
        programs = Directories.temporary("caunoi-programs-");
    }

    // Not a @TempDir: that would warn of each of some thousand links.
    @AfterEach
    void deleteFolder() {
        Directories.delete(programs);
    }

    @Test
    void saysThatNodeIsMissing() throws Exception {
        linkAllBut("node", "nodejs");

        Outcome outcome = suite();

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.output())
                .contains("Node.js 20.19 or newer is needed and none was found: install it from https://nodejs.org");
    }

    @Test
    void saysThatNodeIsTooOld() throws Exception {
        linkAllBut("node", "nodejs");
        program(programs.resolve("node"), "#!/bin/sh\necho v18.20.8\n");

        Outcome outcome = suite();

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.output())
                .contains(
                        "Node.js 20.19 or newer is needed and v18.20.8 was found: install it from https://nodejs.org");
    }

    @Test
    void saysThatJavaIsMissing() throws Exception {
        linkAllBut("java", "javac");

        Outcome outcome = suite();

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.output())
                .isEqualToIgnoringNewLines(
                        "No Java was found: install a JDK from 17 to 25, for example from https://adoptium.net, and start again.");
    }

    @Test
    void saysThatJavaIsTooOld() throws Exception {
        linkAllBut();

        Outcome outcome = suite("-Djava.version=11.0.29");

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.output()).contains("A JDK from 17 to 25 is needed");
    }

    private record Outcome(int code, String output) {}

    private Outcome suite(String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(ROOT.resolve("mvnw").toString(), "--offline", "-Psuite"));
        command.addAll(List.of(options));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true);
        builder.environment().put("PATH", programs.toString());
        builder.environment().remove("JAVA_HOME");
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("does not end: " + output);
        }
        return new Outcome(process.exitValue(), output);
    }

    /** The machine has every program that this one has, but these. */
    private void linkAllBut(String... missing) throws IOException {
        Set<String> left = Set.of(missing);
        for (String place : System.getenv("PATH").split(File.pathSeparator)) {
            if (!Files.isDirectory(Path.of(place))) {
                continue;
            }
            try (Stream<Path> all = Files.list(Path.of(place))) {
                for (Path program : all.toList()) {
                    Path link = programs.resolve(program.getFileName());
                    if (!left.contains(String.valueOf(link.getFileName()))
                            && Files.notExists(link, LinkOption.NOFOLLOW_LINKS)) {
                        Files.createSymbolicLink(link, program);
                    }
                }
            }
        }
    }

    private static void program(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
