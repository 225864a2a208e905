package vn.caunoi.registry.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest(name = "attended {0}, counts until {1}, first one due {2}: {3}")
    @CsvSource({
        "           ,           , 2026-11-26, GRACE",
        "           ,           , 2026-11-25, NEVER",
        "2020-01-01 ,           , 2020-01-01, MET",
        "2024-11-25 , 2026-11-25, 2020-01-01, EXPIRED",
        "2024-11-26 , 2026-11-26, 2020-01-01, EXPIRING",
        "2025-02-23 , 2027-02-23, 2020-01-01, EXPIRING",
        "2025-02-24 , 2027-02-24, 2020-01-01, MET"
    })
    void isDecidedByTheDay(@Nullable LocalDate last, @Nullable LocalDate until, LocalDate due, Standing standing) {
        assertThat(Standing.on(LocalDate.parse("2026-11-26"), last, until, due)).isEqualTo(standing);
    }
}
