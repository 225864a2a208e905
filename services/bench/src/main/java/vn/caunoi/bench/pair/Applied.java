package vn.caunoi.bench.pair;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The effect: one row per time an event was applied. */
@Entity
@Table(name = "applied")
class Applied {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long position;

    @Column(name = "write_id")
    UUID writeId;

    @Column(name = "agency_id")
    UUID agencyId;

    Applied() {}

    Applied(UUID writeId, UUID agencyId) {
        this.writeId = writeId;
        this.agencyId = agencyId;
    }
}
