package vn.caunoi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathSpellingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=1",
                "/api/registry/v1/agencies",
                "/api/registry/v1/agencies?q=S%C3%ACn%20H%E1%BB%93&asAt=2024-06-01",
                "/assets/index-4f3a_b.~js",
                "/.well-known/x",
                "/a...b"
            })
    void acceptsTheOneSpelling(String target) {
        assertThat(PathSpelling.isPlain(target)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "agencies",
                "http://evil.example/api",
                "?q=1",
                "//api",
                "/api//v1",
                "/api/",
                "/api/./v1",
                "/api/../v1",
                "/api/..",
                "/.",
                "/api;x",
                "/api/v1;jsessionid=1",
                "/api%3Bx",
                "/api%253Bx",
                "/api%2Fv1",
                "/api%5Cv1",
                "/api\\v1",
                "/api%00",
                "/api%0A",
                "/api%2e%2e/v1",
                "/%61pi",
                "/api\u0000",
                "/api\nv1",
                "/api v1",
                "/sìn-hồ",
                "/api?q=a b",
                "/api?q=#x",
                "/api?q=\\",
                "/api?q=\u0001"
            })
    void refusesEveryOther(String target) {
        assertThat(PathSpelling.isPlain(target)).isFalse();
    }
}
