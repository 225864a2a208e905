package vn.caunoi.registry.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency as it is known now: the lasting identity with what other features show of it. What was true on other days
 * stands in its versions.
 */
@Entity
@Table(name = "agency")
class Agency {

    @Id
    private UUID id;

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

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "sort_key")
    private String sortKey;

    @Column(name = "own_text")
    private String ownText;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "kept_by")
    @Enumerated(EnumType.STRING)
    private AgencyKeeper keptBy;

    @Column
    private int revision;

    @Column(name = "heir_id")
    private @Nullable UUID heirId;

    /** For Hibernate. */
    protected Agency() {}

    private Agency(UUID id) {
        this.id = id;
    }

    /** A new agency, with the life it is known to have. */
    static Agency of(UUID id, String slug, AgencyTimeline life, LocalDate today, AgencyKeeper keeper) {
        Agency agency = new Agency(id);
        agency.slug = slug;
        agency.contentHash = "";
        agency.keptBy = keeper;
        agency.show(life, today);
        return agency;
    }

    /** Shows what is known of it now. */
    void show(AgencyTimeline life, LocalDate today) {
        AgencyState state = life.nearest(today).state();
        name = state.name();
        kind = state.kind();
        unitCode = state.unitCode();
        unitType = state.unitType();
        formerDistrict = state.formerDistrict();
        validFrom = life.lifeFrom();
        validTo = life.lifeTo();
        sortKey = state.sortKey();
        ownText = state.namesText();
        searchText = state.searchText();
    }

    /** Its versions changed. */
    void revised(AgencyTimeline life, LocalDate today, AgencyKeeper keeper) {
        show(life, today);
        revision++;
        if (keeper == AgencyKeeper.PEOPLE) {
            keptBy = keeper;
        }
    }

    /** What is open goes to this one. */
    void leaveTo(UUID heir) {
        heirId = heir;
    }

    /** The data files were taken over up to this content. */
    void loaded(String hash) {
        contentHash = hash;
    }

    @Nullable
    UUID heirId() {
        return heirId;
    }

    String slug() {
        return slug;
    }

    int revision() {
        return revision;
    }

    UUID id() {
        return id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Agency agency && id.equals(agency.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
