package vn.caunoi.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.local.demo.DemoData;
import vn.caunoi.local.progress.Progress;
import vn.caunoi.local.settings.Component;
import vn.caunoi.local.settings.Settings;
import vn.caunoi.local.start.RunningSuite;
import vn.caunoi.local.start.SuiteStart;

/** The whole suite, seen by people: every spec in a real browser, with real logins, from an article to its answer. */
class SuiteIT {
    private static final Path ROOT = Path.of(System.getProperty("caunoi.root"));

    @TempDir
    Path directory;

    @Test
    void passesTheBrowserTests() throws Exception {
        Settings settings = Settings.onFreePorts(ROOT, directory.resolve("state"));
        int outcome;
        try (RunningSuite suite = SuiteStart.start(settings, new Progress(System.out, false));
                NewsFeed feed = NewsFeed.serve(ROOT)) {
            DemoData.load(settings, System.out);
            assertThat(PressBureau.follow(ROOT, suite, directory.resolve("feed.json")))
                    .as("the national feed, followed with a token of Keycloak through the gateway")
                    .contains("\"personName\":\"Nguyễn Văn Mẫu Tư Pháp\"");
            outcome = new BrowserTests(ROOT)
                    .run(Map.of(
                            "BASE_URL",
                            suite.url(),
                            "FEED_URL",
                            feed.url(),
                            "MAIL_URL",
                            settings.url(Component.MAIL_PAGE)));
        }
        if (outcome == BrowserTests.NO_BROWSER) {
            assertThat(System.getenv("CI"))
                    .as("a build server must have a browser: install chromium")
                    .isNull();
            Assumptions.abort("BROWSER TESTS SKIPPED: no browser can be had on this machine.");
        }
        assertThat(outcome)
                .as("exit code of the browser tests, see the output above")
                .isZero();
    }
}
