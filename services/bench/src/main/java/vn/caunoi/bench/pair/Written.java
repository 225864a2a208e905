package vn.caunoi.bench.pair;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The cause: one row per accepted request. */
@Entity
@Table(name = "written")
class Written {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long position;

    @Column(name = "id")
    UUID writeId;

    @Column(name = "agency_id")
    UUID agencyId;

    Written() {}

    Written(UUID writeId, UUID agencyId) {
        this.writeId = writeId;
        this.agencyId = agencyId;
    }
}
