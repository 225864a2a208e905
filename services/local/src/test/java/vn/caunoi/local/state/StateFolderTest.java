package vn.caunoi.local.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.servers.ProcessRecord;
import vn.caunoi.servers.ServerFailed;

class StateFolderTest {
    @TempDir
    Path directory;

    @AfterEach
    void forgetSpace() {
        System.clearProperty("suite.space");
    }

    @Test
    void keepsASecondLauncherAwayAndNamesTheFirst() {
        try (StateFolder first = StateFolder.open(directory, false)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> StateFolder.open(directory, true))
                    .isInstanceOf(ServerFailed.class)
                    .hasMessage("The suite already runs here (process %d): stop it with Ctrl-C in its terminal first."
                            .formatted(ProcessHandle.current().pid()));
        }
        StateFolder.open(directory, false).close();
    }

    @Test
    void endsWhatAKilledLauncherLeftRunning() throws Exception {
        Process orphan = new ProcessBuilder("sleep", "600").start();
        Path record = directory.resolve("kafka/process");
        new ProcessRecord(orphan.pid(), orphan.info().startInstant().orElseThrow()).write(record);

        StateFolder.open(directory, false).close();

        assertThat(orphan.isAlive()).isFalse();
        assertThat(record).doesNotExist();
    }

    @Test
    void leavesAloneAStrangerWhoGotTheNumberOfAnOldProcess() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            new ProcessRecord(
                            stranger.pid(),
                            stranger.info().startInstant().orElseThrow().minusSeconds(60))
                    .write(directory.resolve("kafka/process"));

            StateFolder.open(directory, false).close();

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void emptiesTheFolderForAFreshStartOnly() throws Exception {
        Path kept = Files.createDirectories(directory.resolve("postgres/data")).resolve("rows");
        Files.writeString(kept, "rows");

        StateFolder.open(directory, false).close();
        assertThat(kept).exists();

        StateFolder.open(directory, true).close();
        assertThat(directory.resolve("postgres")).doesNotExist();
    }

    @Test
    void saysWhereThereIsNoRoom() {
        System.setProperty("suite.space", "999999999");

        assertThatThrownBy(() -> StateFolder.open(directory, false))
                .isInstanceOf(ServerFailed.class)
                .hasMessageMatching("Only \\d+ MB are free for .* and the suite needs 999999999: free some space, .*");
    }

    @Test
    void saysWhichFolderCannotBeWritten() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "in the way");

        assertThatThrownBy(() -> StateFolder.open(file.resolve("state"), false))
                .isInstanceOf(ServerFailed.class)
                .hasMessageStartingWith("Cannot create " + file.resolve("state"))
                .hasMessageEndingWith("Free some space there or make it writable.");
    }
}
