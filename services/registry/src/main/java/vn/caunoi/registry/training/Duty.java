package vn.caunoi.registry.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A person with a requirement, whenever either of them holds. A view of the database. */
@Entity
@Immutable
@Table(name = "training_duty")
class Duty {

    @Id
    private String id;

    @Column(name = "trainee_id")
    private UUID traineeId;

    @Column
    @Enumerated(EnumType.STRING)
    private TraineeKind kind;

    @Column
    private String level;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "commune_id")
    private @Nullable UUID communeId;

    @Column
    private String code;

    @Column(name = "person_name")
    private String personName;

    @Column
    private @Nullable String position;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "active_from")
    private LocalDate activeFrom;

    @Column(name = "active_to")
    private @Nullable LocalDate activeTo;

    @Column(name = "requirement_id")
    private UUID requirementId;

    @Column
    private String topic;

    @Column(name = "within_months")
    private @Nullable Integer withinMonths;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "until_day")
    private @Nullable LocalDate untilDay;

    @Column(name = "due_day")
    private LocalDate dueDay;

    /** For Hibernate. */
    protected Duty() {}
}
