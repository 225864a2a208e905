package vn.caunoi.registry.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.testkit.Repository;

class FeedKeysTest {

    @Test
    void signsWithAKeyMadeAsTheRunbookSays() throws Exception {
        Process maker = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        Repository.root()
                                .resolve("docs/api/feed/NewFeedKey.java")
                                .toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String key = new String(maker.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(maker.waitFor()).as(key).isZero();

        FeedKeys keys = new FeedKeys("{\"keys\":[" + key + "]}");

        JsonWebSignature jws = new JsonWebSignature();
        jws.setCompactSerialization(keys.sign("Sìn Hồ"));
        jws.setPayload("Sìn Hồ");
        jws.setKey(JsonWebKey.Factory.newJwk(key).getKey());
        assertThat(jws.verifySignature()).isTrue();
        assertThat(jws.getKeyIdHeaderValue()).isEqualTo(keys.signingKeyId());
        assertThat(keys.published().keys()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"keys\":[]}",
                "not json, but a secret",
                "{\"keys\":[{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"}]}",
                "{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"tPgfQxxMjDYoKyeVHo1fJOyEdPK5czqTKMmxfdaEhzc\",\"y\":\"AA\"}]}"
            })
    void doesNotBeginWithoutAKeyThatSignsAndSaysSoWithoutTellingIt(String set) {
        assertThatThrownBy(() -> new FeedKeys(set))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("REGISTRY_FEED_KEYS")
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }
}
