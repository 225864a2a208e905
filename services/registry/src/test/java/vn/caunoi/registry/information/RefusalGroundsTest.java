package vn.caunoi.registry.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalGroundsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-26");

    @Test
    void areTheSevenOfTheLaw() {
        assertThat(new RefusalGrounds().on(DAY))
                .extracting(RefusalGround::code)
                .containsExactly(
                        "INACCESSIBLE",
                        "CONDITIONS_UNMET",
                        "ALREADY_PUBLIC",
                        "NOT_RESPONSIBLE",
                        "SUPPLIED_TWICE",
                        "BEYOND_CAPACITY",
                        "COST_UNPAID");
        assertThat(new RefusalGrounds().on(LocalDate.parse("2018-06-30"))).isEmpty();
    }

    @Test
    void holdOnTheirDaysOnly() {
        RefusalGrounds grounds = new RefusalGrounds(List.of(
                new RefusalGround("OLD", LocalDate.parse("2018-07-01"), LocalDate.parse("2026-10-31"), "Law 1"),
                new RefusalGround("NEW", LocalDate.parse("2026-11-26"), null, "Law 2"),
                new RefusalGround("LATER", LocalDate.parse("2026-11-27"), null, "Law 2")));

        assertThat(grounds.on(DAY)).extracting(RefusalGround::code).containsExactly("NEW");
        assertThat(grounds.require("OLD", LocalDate.parse("2026-10-31")).basis())
                .isEqualTo("Law 1");
        assertThatThrownBy(() -> grounds.require("OLD", DAY))
                .isInstanceOf(RefusalGroundNotInForce.class)
                .hasMessage("The ground OLD is no longer law since 2026-11-01.");
        assertThatThrownBy(() -> grounds.require("LATER", DAY))
                .isInstanceOf(RefusalGroundNotInForce.class)
                .hasMessage("The ground LATER is not law before 2026-11-27.");
        assertThatThrownBy(() -> grounds.require("NEVER", DAY)).isInstanceOf(RefusalGroundUnknown.class);
    }
}
