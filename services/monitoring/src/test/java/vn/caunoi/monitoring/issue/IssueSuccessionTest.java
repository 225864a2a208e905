package vn.caunoi.monitoring.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caunoi.agencies.KnownAgency;

class IssueSuccessionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate ENDED = LocalDate.of(2026, 9, 30);
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);

    @Test
    void goesToTheHeirThatTheRegistryNames() {
        assertThat(heir(agency(A, ENDED, C, B, C), agency(B, null, null), agency(C, null, null)))
                .isEqualTo(C);
    }

    @Test
    void goesToTheOnlyOneThatTookOver() {
        assertThat(heir(agency(A, ENDED, null, B))).isEqualTo(B);
    }

    @Test
    void staysWhereNobodyCanTell() {
        assertThat(heir(agency(A, ENDED, null, B, C))).isNull();
        assertThat(heir(agency(A, ENDED, null))).isNull();
    }

    @Test
    void staysUntilTheAgencyHasEnded() {
        assertThat(heir(agency(A, null, null, B))).isNull();
        assertThat(heir(agency(A, TODAY, B, B))).isNull();
    }

    @Test
    void goesAsFarAsIsKnown() {
        assertThat(heir(agency(A, ENDED, B, B), agency(B, ENDED, C, C), agency(C, null, null)))
                .isEqualTo(C);
    }

    @Test
    void doesNotGoInCircles() {
        assertThat(heir(agency(A, ENDED, B, B), agency(B, ENDED, A, A))).isNull();
    }

    private static @Nullable UUID heir(KnownAgency from, KnownAgency... others) {
        Map<UUID, KnownAgency> known = new HashMap<>();
        known.put(from.id(), from);
        List.of(others).forEach(agency -> known.put(agency.id(), agency));
        return IssueSuccessionService.heir(from, known, TODAY);
    }

    private static KnownAgency agency(UUID id, @Nullable LocalDate validTo, @Nullable UUID heir, UUID... successors) {
        return new KnownAgency(
                id,
                "xa-" + id.getLeastSignificantBits(),
                "Xã thử",
                "commune-committee",
                null,
                null,
                null,
                List.of(),
                null,
                validTo,
                List.of(),
                List.of(successors),
                heir);
    }
}
