package vn.caunoi.agencies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.registry.AgencyRecorded;
import vn.caunoi.vietnamese.Folding;

/** One agency in the replica; replaced as a whole by each event about it. */
@Entity
@Table(name = "agency_replica")
class ReplicaRow {
    @Id
    private UUID id;

    private String slug;
    private String name;
    // Read by queries only.
    @SuppressWarnings("UnusedVariable")
    private String folded;

    private String kind;

    @Column(name = "unit_code")
    private @Nullable String unitCode;

    @Column(name = "unit_type")
    private @Nullable String unitType;

    @Column(name = "former_district")
    private @Nullable String formerDistrict;

    private String[] aliases;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private UUID[] predecessors;
    private UUID[] successors;
    private @Nullable UUID heir;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ReplicaRow() {}

    @SuppressWarnings("NullAway.Init")
    private ReplicaRow(UUID id) {
        this.id = id;
    }

    static ReplicaRow of(AgencyRecorded event) {
        ReplicaRow row = new ReplicaRow(event.id());
        row.become(event);
        return row;
    }

    final void become(AgencyRecorded event) {
        slug = event.slug();
        name = event.name();
        folded = Folding.fold(event.name() + " " + String.join(" ", event.aliases()));
        kind = event.kind();
        unitCode = event.unitCode();
        unitType = event.unitType();
        formerDistrict = event.formerDistrict();
        aliases = event.aliases().toArray(String[]::new);
        validFrom = event.validFrom();
        validTo = event.validTo();
        predecessors = event.predecessors().toArray(UUID[]::new);
        successors = event.successors().toArray(UUID[]::new);
        heir = event.heir();
    }

    KnownAgency toAgency() {
        return new KnownAgency(
                id,
                slug,
                name,
                kind,
                unitCode,
                unitType,
                formerDistrict,
                List.of(aliases),
                validFrom,
                validTo,
                List.of(predecessors),
                List.of(successors),
                heir);
    }
}
