package vn.caunoi.registry.agency;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.vietnamese.Folding;

/** An agency as the data files describe it, with the texts by which it is found. */
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

    @ElementCollection
    @CollectionTable(name = "agency_alias", joinColumns = @JoinColumn(name = "agency_id"))
    @Column(name = "alias")
    private Set<String> aliases = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "agency_succession",
            joinColumns = @JoinColumn(name = "successor_id"),
            inverseJoinColumns = @JoinColumn(name = "predecessor_id"))
    private Set<Agency> predecessors = new HashSet<>();

    /** For Hibernate. */
    protected Agency() {}

    private Agency(UUID id) {
        this.id = id;
    }

    /**
     * A new agency.
     *
     * @param predecessors facts of the agencies merged into it
     */
    static Agency of(AgencyFacts facts, List<AgencyFacts> predecessors) {
        Agency agency = new Agency(facts.id());
        agency.describe(facts, predecessors);
        return agency;
    }

    /** Takes over changed facts. */
    void describe(AgencyFacts facts, List<AgencyFacts> predecessorFacts) {
        slug = facts.slug();
        name = facts.name();
        kind = facts.kind();
        unitCode = facts.unitCode();
        unitType = facts.unitType();
        formerDistrict = facts.formerDistrict();
        validFrom = facts.validFrom();
        validTo = facts.validTo();
        sortKey = facts.kind().rank() + " " + Folding.fold(facts.name());
        ownText = names(Stream.of(facts));
        searchText = names(Stream.concat(Stream.of(facts), predecessorFacts.stream()));
        contentHash = facts.contentHash();
        aliases = new HashSet<>(facts.aliases());
    }

    /** Replaces the agencies merged into this one. */
    void succeeds(Set<Agency> agencies) {
        predecessors.retainAll(agencies);
        predecessors.addAll(agencies);
    }

    UUID id() {
        return id;
    }

    private static String names(Stream<AgencyFacts> agencies) {
        return agencies.flatMap(facts -> Stream.concat(Stream.of(facts.name()), facts.aliases().stream()))
                .map(Folding::fold)
                .distinct()
                .collect(Collectors.joining(" | "));
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
