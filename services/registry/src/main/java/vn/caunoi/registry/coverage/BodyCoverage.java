package vn.caunoi.registry.coverage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.agency.AgencyKind;
import vn.caunoi.registry.agency.UnitType;
import vn.caunoi.registry.spokesperson.SpokespersonKind;

/**
 * One agency on the board.
 *
 * @param personName who speaks for it on every matter; absent when nobody does
 * @param confirmedAt when that contact was last confirmed; absent when nobody has yet
 * @param gaps what is missing, each with its reason, owner and age
 */
public record BodyCoverage(
        UUID agencyId,
        String name,
        AgencyKind kind,
        @Nullable UnitType unitType,
        CoverageState state,
        @Nullable String personName,
        @Nullable SpokespersonKind personKind,
        @Nullable Instant confirmedAt,
        List<OpenDuty> gaps) {}
