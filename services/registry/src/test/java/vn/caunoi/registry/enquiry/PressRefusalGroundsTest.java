package vn.caunoi.registry.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressRefusalGroundsTest {

    private final PressRefusalGrounds grounds = new PressRefusalGrounds();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            press.refusal.secret,         2017-01-01T00:00:00+07:00, Law 103/2016, art. 38.2a
            press.refusal.secret,         2026-06-30T23:59:59+07:00, Law 103/2016, art. 38.2a
            press.refusal.secret,         2026-07-01T00:00:00+07:00, Law 126/2025, art. 31.2a
            press.refusal.caseOpen,       2026-06-30T23:59:59+07:00, Law 103/2016, art. 38.2b
            press.refusal.caseOpen,       2026-07-01T00:00:00+07:00, Law 126/2025, art. 31.2b
            press.refusal.inspectionOpen, 2026-06-30T23:59:59+07:00, Law 103/2016, art. 38.2c
            press.refusal.inspectionOpen, 2026-07-01T00:00:00+07:00, Law 126/2025, art. 31.2c
            press.refusal.policyDraft,    2026-06-30T23:59:59+07:00, Law 103/2016, art. 38.2d
            """)
    void areThoseOfTheLawOnTheDay(String key, OffsetDateTime at, String act, String article) {
        PressRefusalGround ground = grounds.require(key, at.toInstant());

        assertThat(ground.act()).isEqualTo(act);
        assertThat(ground.article()).isEqualTo(article);
    }

    @Test
    void namesTheGroundThatIsGoneAndSinceWhen() {
        assertThatThrownBy(() -> grounds.require(
                        "press.refusal.policyDraft",
                        OffsetDateTime.parse("2026-07-01T00:00:00+07:00").toInstant()))
                .isInstanceOf(PressRefusalGroundNotInForce.class)
                .hasMessage(
                        "The ground \"Policy documents and schemes in drafting that are not cleared for publication\""
                                + " (Law 103/2016 art. 38.2d) is gone since 2026-07-01.");
    }

    @Test
    void knowsNoGroundBeforeTheLawNorOneOfNoLaw() {
        OffsetDateTime before = OffsetDateTime.parse("2016-12-31T23:59:59+07:00");

        assertThatThrownBy(() -> grounds.require("press.refusal.secret", before.toInstant()))
                .isInstanceOf(PressRefusalGroundNotInForce.class)
                .hasMessageEndingWith("is law only since 2017-01-01.");
        assertThatThrownBy(() -> grounds.require("press.refusal.bored", before.toInstant()))
                .isInstanceOf(PressRefusalGroundUnknown.class);
    }
}
