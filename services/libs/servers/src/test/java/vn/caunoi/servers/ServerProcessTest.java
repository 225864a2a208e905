package vn.caunoi.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTest {
    @TempDir
    Path directory;

    @Test
    void killsAProcessThatIgnoresTheRequestToEnd() {
        ServerProcess stubborn = shell("trap '' TERM; echo ready; while true; do sleep 0.1; done");
        stubborn.awaitReady(() -> stubborn.log().toFile().length() > 0, Duration.ofSeconds(5));

        stubborn.stop(Duration.ofMillis(200));

        assertThat(stubborn.isAlive()).isFalse();
    }

    @Test
    void killsTheChildrenToo() throws Exception {
        ServerProcess parent = shell("sleep 600 & echo $!; wait");
        parent.awaitReady(() -> parent.log().toFile().length() > 0, Duration.ofSeconds(5));
        long child = Long.parseLong(Files.readString(parent.log()).strip());

        parent.kill();

        assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void tellsTheLineThatExplainsAnEarlyEnd() {
        ServerProcess failing = shell("echo starting; echo 'FATAL: no room'; echo bye; exit 3");

        assertThatThrownBy(() -> failing.awaitReady(() -> false, Duration.ofSeconds(5)))
                .isInstanceOf(ServerFailed.class)
                .hasMessageStartingWith("probe ended while starting (exit code 3): FATAL: no room.");
    }

    @Test
    void killsAProcessThatIsNeverReady() {
        ServerProcess slow = shell("sleep 600");

        assertThatThrownBy(() -> slow.awaitReady(() -> false, Duration.ofMillis(100)))
                .isInstanceOf(ServerFailed.class)
                .hasMessageContaining("was not ready within");
        assertThat(slow.isAlive()).isFalse();
    }

    @Test
    void recordsARunningProcessAndForgetsItAfterwards() {
        ServerProcess process = shell("sleep 600");
        Path record = directory.resolve("process");

        assertThat(ProcessRecord.read(record).orElseThrow().running()).isPresent();
        process.stop(Duration.ofSeconds(5));

        assertThat(record).doesNotExist();
    }

    @Test
    void leavesNoChildBehindWhenTheJvmEnds() throws Exception {
        Path pid = directory.resolve("pid");
        Process jvm = new ProcessBuilder(
                        ServerProcess.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ShortLife.class.getName(),
                        directory.toString(),
                        pid.toString())
                .inheritIO()
                .start();

        assertThat(jvm.waitFor(30, TimeUnit.SECONDS)).isTrue();

        assertThat(jvm.exitValue()).isZero();
        long child = Long.parseLong(Files.readString(pid));
        assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
    }

    private ServerProcess shell(String script) {
        return ServerProcess.named("probe")
                .command("sh", "-c", script)
                .log(directory.resolve("probe.log"))
                .record(directory.resolve("process"))
                .start();
    }

    /** Starts a process and ends without stopping it. */
    static final class ShortLife {
        public static void main(String[] arguments) throws Exception {
            ServerProcess child = ServerProcess.named("child")
                    .command("sleep", "600")
                    .log(Path.of(arguments[0], "child.log"))
                    .start();
            Files.writeString(Path.of(arguments[1]), String.valueOf(child.pid()));
        }
    }
}
