package vn.caunoi.registry.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The life of an agency.
 *
 * @param revision counts the changes of its history; the ETag
 * @param periods what was true when, the oldest first
 * @param successions whom it followed and who follows it
 * @param corrections what was believed before something better was known, the oldest belief first
 */
public record AgencyHistory(
        UUID id,
        String slug,
        int revision,
        List<Period> periods,
        List<Succession> successions,
        List<Correction> corrections) {

    /**
     * Days in which nothing about the agency changed.
     *
     * @param validFrom first day; absent when older than the register
     * @param validTo last day; absent while it holds
     * @param beganBy by what kind of change it began
     * @param endedBy by what kind of change the agency ended with it
     */
    public record Period(
            String name,
            AgencyKind kind,
            @Nullable String unitCode,
            @Nullable UnitType unitType,
            @Nullable String formerDistrict,
            @Nullable UUID parentId,
            @Nullable String parentName,
            @Nullable String identifier,
            @Nullable String legacyIdentifier,
            List<String> aliases,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable SuccessionKind beganBy,
            @Nullable String beganDocument,
            @Nullable SuccessionKind endedBy,
            @Nullable String endedDocument,
            Instant recordedAt) {}

    /** Which side of a succession the other agency is on. */
    public enum Direction {
        PREDECESSOR,
        SUCCESSOR
    }

    /**
     * A link to another agency.
     *
     * @param agency the other one, as it was called when the one handed over to the other
     */
    public record Succession(
            Direction direction,
            AgencySummary agency,
            SuccessionKind kind,
            LocalDate effectiveOn,
            String documentNumber) {}

    /**
     * What was believed once.
     *
     * @param knownFrom since when it was believed
     * @param knownTo until when
     */
    public record Correction(
            String name,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Instant knownFrom,
            Instant knownTo) {}

    static AgencyHistory of(
            int revision,
            List<AgencyVersion> known,
            Map<UUID, String> parents,
            List<Succession> successions,
            List<AgencyVersion> superseded) {
        AgencyVersion last = known.get(known.size() - 1);
        return new AgencyHistory(
                last.agencyId(),
                last.slug(),
                revision,
                known.stream()
                        .map(version -> period(version, parents, version.equals(last) ? version.ended() : null))
                        .toList(),
                successions,
                superseded.stream().map(AgencyHistory::correction).toList());
    }

    private static Period period(AgencyVersion version, Map<UUID, String> parents, @Nullable Act ended) {
        AgencyEra era = version.era();
        AgencyState state = era.state();
        return new Period(
                state.name(),
                state.kind(),
                state.unitCode(),
                state.unitType(),
                state.formerDistrict(),
                state.parentId(),
                state.parentId() == null ? null : parents.get(state.parentId()),
                state.identifier(),
                state.legacyIdentifier(),
                List.copyOf(state.aliases()),
                era.from(),
                era.to(),
                era.began() == null ? null : era.began().kind(),
                era.began() == null ? null : era.began().document(),
                ended == null ? null : ended.kind(),
                ended == null ? null : ended.document(),
                version.recordedFrom());
    }

    private static Correction correction(AgencyVersion version) {
        Instant until = version.recordedTo();
        return new Correction(
                version.era().state().name(),
                version.era().from(),
                version.era().to(),
                version.recordedFrom(),
                until == null ? version.recordedFrom() : until);
    }
}
