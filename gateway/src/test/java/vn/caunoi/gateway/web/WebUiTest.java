package vn.caunoi.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.gateway.suite.Browser;
import vn.caunoi.gateway.suite.GatewaySuite;

/** The UI's files and pages; those that npm builds are looked at when they were built. */
@QuarkusTest
@QuarkusTestResource(GatewaySuite.class)
class WebUiTest {
    private final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/console", "/console/tasks", "/agencies/some-agency?tab=statements"})
    void answersEveryAddressOfTheUiWithItsPage(String path) {
        assumeTrue(isBuilt());

        HttpResponse<String> page = browser.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(page.body()).contains("<div id=\"root\"").doesNotContain("<script>");
    }

    @Test
    void saysThatAPageHasNotChanged() {
        assumeTrue(isBuilt());
        String etag = browser.get("/").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = browser.get("/console", "If-None-Match", etag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void letsBrowsersKeepFilesWithAHashInTheirName() {
        HttpResponse<String> file = browser.get("/assets/fixture-0a1b2c3d.js");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
    }

    @Test
    void doesNotServeAPageInPlaceOfAMissingFile() {
        HttpResponse<String> file = browser.get("/assets/missing.js");

        assertThat(file.statusCode()).isEqualTo(404);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).doesNotContain("immutable");
    }

    private static boolean isBuilt() {
        return WebUiTest.class.getResource("/META-INF/resources/index.html") != null;
    }
}
