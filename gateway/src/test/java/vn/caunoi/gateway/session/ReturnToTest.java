package vn.caunoi.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/console",
                "/console/tasks?state=OPEN&page=2",
                "/console/articles?q=S%C3%ACn%20H%E1%BB%93",
                "/authority",
                "/apis"
            })
    void keepsPagesOfOurOwn(String wish) {
        assertThat(ReturnTo.of(wish)).isEqualTo(wish);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "console",
                "https://evil.example",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "/%2f/evil.example",
                "/console/../../evil",
                "javascript:alert(1)",
                "/console\r\nSet-Cookie: a=b",
                "/console?x=\t",
                "/thư-mục",
                "/auth/login?returnTo=/",
                "/auth/logout",
                "/auth",
                "/auth?x",
                "/api/registry/v1/tasks"
            })
    void leadsEverythingElseToTheStartPage(String wish) {
        assertThat(ReturnTo.of(wish)).isEqualTo("/");
    }
}
