package vn.caunoi.eventing.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An effect that shows when it was applied twice or in the wrong order. */
@Entity
@Table(name = "recorded_name")
public class RecordedName {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long position;

    @Column(name = "agency_id")
    UUID agencyId;

    String name;

    protected RecordedName() {}

    RecordedName(UUID agencyId, String name) {
        this.agencyId = agencyId;
        this.name = name;
    }
}
