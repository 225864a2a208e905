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

/** Somebody who is trained: a communicator or an officer, as their own registers know them. A view of the database. */
@Entity
@Immutable
@Table(name = "trainee")
class Trainee {

    /** The level of those who have none. */
    static final String NO_LEVEL = "";

    @Id
    private UUID id;

    @Column
    @Enumerated(EnumType.STRING)
    private TraineeKind kind;

    @Column
    private String level;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column
    private String code;

    @Column(name = "person_name")
    private String personName;

    @Column
    private @Nullable String position;

    @Column(name = "active_from")
    private LocalDate activeFrom;

    @Column(name = "active_to")
    private @Nullable LocalDate activeTo;

    @Column(name = "search_text")
    private String searchText;

    /** For Hibernate. */
    protected Trainee() {}

    /** A level as it is told: null for those who have none. */
    static @Nullable String told(String level) {
        return level.equals(NO_LEVEL) ? null : level;
    }

    boolean isActiveOn(LocalDate day) {
        return !activeFrom.isAfter(day) && (activeTo == null || !activeTo.isBefore(day));
    }

    UUID id() {
        return id;
    }

    TraineeKind kind() {
        return kind;
    }

    String level() {
        return level;
    }

    UUID agencyId() {
        return agencyId;
    }

    String code() {
        return code;
    }

    String personName() {
        return personName;
    }

    @Nullable
    String position() {
        return position;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Trainee trainee && id.equals(trainee.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
