package vn.caunoi.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.caunoi.local.realm.DemoRealm;
import vn.caunoi.local.settings.Component;
import vn.caunoi.local.start.RunningSuite;
import vn.caunoi.servers.ServerProcess;

/** The reader of the national feed, as the documentation hands it out, with the client that the realm has for it. */
final class PressBureau {

    private PressBureau() {}

    /** Follows the feed once and answers the file it has written. */
    static String follow(Path root, RunningSuite suite, Path state) throws IOException, InterruptedException {
        ProcessBuilder follower = new ProcessBuilder(
                        ServerProcess.java(),
                        root.resolve("docs/api/feed/FeedFollower.java").toString(),
                        suite.url(),
                        state.toString())
                .redirectErrorStream(true);
        String login = suite.settings().url(Component.KEYCLOAK) + "/realms/" + DemoRealm.NAME;
        follower.environment()
                .putAll(Map.of(
                        "TOKEN_URL",
                        login + "/protocol/openid-connect/token",
                        "CLIENT_ID",
                        "press-bureau",
                        "CLIENT_SECRET",
                        DemoRealm.PRESS_BUREAU_SECRET));
        Process process = follower.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Files.readString(state);
    }
}
