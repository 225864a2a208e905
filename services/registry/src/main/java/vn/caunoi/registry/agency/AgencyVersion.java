package vn.caunoi.registry.agency;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One era of an agency as it was known from one moment to another. Never changed, only superseded. */
@Entity
@Table(name = "agency_version")
class AgencyVersion {

    @Id
    private UUID id;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column
    private String slug;

    @Column
    private String name;

    @Column
    @Enumerated(EnumType.STRING)
    private AgencyKind kind;

    @Column(name = "unit_code")
    private @Nullable String unitCode;

    @Column(name = "unit_type")
    @Enumerated(EnumType.STRING)
    private @Nullable UnitType unitType;

    @Column(name = "former_district")
    private @Nullable String formerDistrict;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column
    private @Nullable String identifier;

    @Column(name = "legacy_identifier")
    private @Nullable String legacyIdentifier;

    @Column
    private String[] aliases;

    @Column
    private String[] inherited;

    // The next five are read by queries only.

    @Column(name = "sort_key")
    @SuppressWarnings("UnusedVariable")
    private String sortKey;

    @Column(name = "names_text")
    @SuppressWarnings("UnusedVariable")
    private String namesText;

    @Column(name = "search_text")
    @SuppressWarnings("UnusedVariable")
    private String searchText;

    @Column(name = "from_day", insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable")
    private LocalDate fromDay;

    @Column(name = "to_day", insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable")
    private LocalDate toDay;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "life_from")
    private @Nullable LocalDate lifeFrom;

    @Column(name = "life_to")
    private @Nullable LocalDate lifeTo;

    @Column(name = "began_by")
    @Enumerated(EnumType.STRING)
    private @Nullable SuccessionKind beganBy;

    @Column(name = "began_document")
    private @Nullable String beganDocument;

    @Column(name = "ended_by")
    @Enumerated(EnumType.STRING)
    private @Nullable SuccessionKind endedBy;

    @Column(name = "ended_document")
    private @Nullable String endedDocument;

    @Column(name = "recorded_from")
    private Instant recordedFrom;

    @Column(name = "recorded_to")
    private @Nullable Instant recordedTo;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column
    private @Nullable String reason;

    /** For Hibernate. */
    protected AgencyVersion() {}

    private AgencyVersion(UUID id) {
        this.id = id;
    }

    /** What is to be known of one era from now on. */
    static AgencyVersion of(UUID agencyId, String slug, AgencyTimeline life, AgencyEra era, Entry entry) {
        AgencyState state = era.state();
        AgencyVersion version = new AgencyVersion(UuidCreator.getTimeOrderedEpoch());
        version.agencyId = agencyId;
        version.slug = slug;
        version.name = state.name();
        version.kind = state.kind();
        version.unitCode = state.unitCode();
        version.unitType = state.unitType();
        version.formerDistrict = state.formerDistrict();
        version.parentId = state.parentId();
        version.identifier = state.identifier();
        version.legacyIdentifier = state.legacyIdentifier();
        version.aliases = state.aliases().toArray(String[]::new);
        version.inherited = state.inherited().toArray(String[]::new);
        version.sortKey = state.sortKey();
        version.namesText = state.namesText();
        version.searchText = state.searchText();
        version.validFrom = era.from();
        version.validTo = era.to();
        version.lifeFrom = life.lifeFrom();
        version.lifeTo = life.lifeTo();
        version.beganBy = era.began() == null ? null : era.began().kind();
        version.beganDocument = era.began() == null ? null : era.began().document();
        version.endedBy = life.ended() == null ? null : life.ended().kind();
        version.endedDocument = life.ended() == null ? null : life.ended().document();
        version.recordedFrom = entry.at();
        version.recordedBy = entry.by();
        version.reason = entry.reason();
        return version;
    }

    /** The life that these versions, known at one moment, tell of. */
    static AgencyTimeline timeline(List<AgencyVersion> versions) {
        return new AgencyTimeline(
                versions.stream().map(AgencyVersion::era).toList(),
                versions.stream()
                        .filter(version -> version.endedBy != null)
                        .map(AgencyVersion::ended)
                        .findFirst()
                        .orElse(null));
    }

    /** Ceases to be what is known. */
    void supersede(Instant now) {
        recordedTo = now;
    }

    boolean knownAt(Instant moment) {
        return !recordedFrom.isAfter(moment) && (recordedTo == null || recordedTo.isAfter(moment));
    }

    /** Whether it was believed once, and no longer at that moment. */
    boolean supersededBy(Instant moment) {
        return recordedTo != null && !recordedTo.isAfter(moment);
    }

    /** Whether it says the same about this era of that life, so that nothing new has to be recorded. */
    boolean says(AgencyTimeline life, AgencyEra era) {
        return era().equals(era)
                && Objects.equals(lifeFrom, life.lifeFrom())
                && Objects.equals(lifeTo, life.lifeTo())
                && Objects.equals(ended(), life.ended());
    }

    AgencyEra era() {
        return new AgencyEra(
                new AgencyState(
                        name,
                        kind,
                        unitCode,
                        unitType,
                        formerDistrict,
                        parentId,
                        identifier,
                        legacyIdentifier,
                        new TreeSet<>(Arrays.asList(aliases)),
                        new TreeSet<>(Arrays.asList(inherited))),
                validFrom,
                validTo,
                beganBy == null || beganDocument == null ? null : new Act(beganBy, beganDocument));
    }

    @Nullable
    Act ended() {
        return endedBy == null || endedDocument == null ? null : new Act(endedBy, endedDocument);
    }

    /** The agency as it is in this era. */
    AgencySummary summary() {
        return new AgencySummary(agencyId, slug, name, kind, unitCode, unitType, formerDistrict, lifeFrom, lifeTo);
    }

    static Comparator<AgencyVersion> byDay() {
        return Comparator.comparing((AgencyVersion version) -> version.era().firstDay())
                .thenComparing(version -> version.recordedFrom);
    }

    UUID agencyId() {
        return agencyId;
    }

    String slug() {
        return slug;
    }

    Instant recordedFrom() {
        return recordedFrom;
    }

    @Nullable
    Instant recordedTo() {
        return recordedTo;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgencyVersion version && id.equals(version.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
