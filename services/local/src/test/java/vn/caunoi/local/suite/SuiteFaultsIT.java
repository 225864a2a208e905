package vn.caunoi.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.local.settings.Component;
import vn.caunoi.local.settings.Settings;

/** Whatever happens to a start: one sentence, no process left, and the next start works. */
class SuiteFaultsIT {
    private static final Path ROOT = Path.of(System.getProperty("caunoi.root"));

    /** Enough for a folder, too little for a database. */
    private static final int SCARCE_MEGABYTES = 16;

    private static final int AMPLE_MEGABYTES = 900;

    @TempDir
    Path directory;

    @Test
    void endsEverythingOnCtrlCInTheMiddleOfTheStart() throws Exception {
        try (LauncherUnderTest launcher = launcher("one")) {
            List<ProcessHandle> parts = List.of(
                    launcher.awaitStartOf("postgres"),
                    launcher.awaitStartOf("kafka"),
                    launcher.awaitStartOf("keycloak"));

            launcher.interrupt();
            launcher.awaitEnd();

            assertThat(parts).noneMatch(ProcessHandle::isAlive);
            assertThat(LauncherUnderTest.leftIn(state())).isEmpty();
        }
    }

    @Test
    void cleansUpAfterALauncherThatWasKilled() throws Exception {
        List<ProcessHandle> orphans;
        try (LauncherUnderTest killed = launcher("killed")) {
            orphans = List.of(killed.awaitStartOf("postgres"), killed.awaitStartOf("keycloak"));
            killed.killMinus9();
        }
        assertThat(orphans).allMatch(ProcessHandle::isAlive);

        try (LauncherUnderTest next = launcher("next")) {
            next.awaitNew("keycloak", orphans.get(1));

            assertThat(orphans).noneMatch(ProcessHandle::isAlive);
        }
        assertThat(LauncherUnderTest.leftIn(state())).isEmpty();
    }

    @Test
    void refusesASecondStartAndLeavesTheFirstAlone() throws Exception {
        try (LauncherUnderTest first = launcher("first")) {
            ProcessHandle postgres = first.awaitStartOf("postgres");
            try (LauncherUnderTest second = launcher("second")) {
                assertThat(second.awaitEnd()).isEqualTo(1);
                assertThat(second.output())
                        .contains(
                                "✗ The suite already runs here (process %d): stop it with Ctrl-C in its terminal first."
                                        .formatted(first.pid()));
            }
            assertThat(postgres.isAlive()).isTrue();
        }
    }

    @Test
    void startsNothingWhenAPortIsTaken() throws Exception {
        Settings settings = Settings.onFreePorts(ROOT, state());
        int port = settings.port(Component.MONITORING);
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                LauncherUnderTest launcher = new LauncherUnderTest(settings, directory.resolve("taken.log"))) {
            assertThat(taken.isBound()).isTrue();
            assertThat(launcher.awaitEnd()).isEqualTo(1);
            assertThat(launcher.output()).contains("✗ Port %d (monitoring) is taken by ".formatted(port));
        }
        assertThat(state().resolve("postgres")).doesNotExist();
    }

    @Test
    void startsNothingWhereNothingCanBeWritten() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "in the way");
        Settings settings = Settings.onFreePorts(ROOT, file.resolve("state"));
        try (LauncherUnderTest launcher = new LauncherUnderTest(settings, directory.resolve("unwritable.log"))) {
            assertThat(launcher.awaitEnd()).isEqualTo(1);
            assertThat(launcher.output()).contains("✗ Cannot create " + settings.state());
        }
    }

    @Test
    void saysThatTheDiskIsFullAndGoesOnWhereItStoppedWhenThereIsRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.at(directory.resolve("disk"), SCARCE_MEGABYTES)) {
            Settings settings = Settings.onFreePorts(ROOT, disk.path().resolve("state"));
            try (LauncherUnderTest full = on(settings, "full")) {
                assertThat(full.awaitEnd()).isEqualTo(1);
                assertThat(full.complaint()).contains(disk.path().toString()).containsPattern("(?i)no space left");
                assertThat(LauncherUnderTest.leftIn(settings.state())).isEmpty();
            }

            disk.resize(AMPLE_MEGABYTES);

            try (LauncherUnderTest next = on(settings, "next")) {
                next.awaitStartOf("keycloak");
                next.awaitStartOf("kafka");
            }
            assertThat(LauncherUnderTest.leftIn(settings.state())).isEmpty();
        }
    }

    @Test
    void saysThatTheStateFolderIsReadOnlyAndLeavesItAsItWas() throws Exception {
        try (SmallDisk disk = SmallDisk.at(directory.resolve("disk"), SCARCE_MEGABYTES)) {
            Path state = Files.createDirectories(disk.path().resolve("state"));
            Path kept = Files.writeString(state.resolve("kept"), "what was there");
            disk.protect();
            try (LauncherUnderTest launcher = on(Settings.onFreePorts(ROOT, state), "read-only")) {
                assertThat(launcher.awaitEnd()).isEqualTo(1);
                assertThat(launcher.complaint())
                        .startsWith("✗ " + state)
                        .contains("cannot be written (Read-only file system)");
            }
            assertThat(Files.readString(kept)).isEqualTo("what was there");
            assertThat(LauncherUnderTest.leftIn(state)).isEmpty();
        }
    }

    /** A launcher that believes a tiny disk to be large enough, as one is that fills up later. */
    private LauncherUnderTest on(Settings settings, String name) throws Exception {
        return new LauncherUnderTest(settings, directory.resolve(name + ".log"), "-Dsuite.space=1");
    }

    private Path state() {
        return directory.resolve("state");
    }

    private LauncherUnderTest launcher(String name) throws Exception {
        return new LauncherUnderTest(Settings.onFreePorts(ROOT, state()), directory.resolve(name + ".log"));
    }
}
