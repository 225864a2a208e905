package vn.caunoi.registry.spokesperson;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How to reach a person outside the office: for those who act for the agency, never for the public. */
@Entity
@Table(name = "personal_contact")
class PersonalContact {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Column
    private @Nullable String phone;

    @Column
    private @Nullable String email;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For Hibernate. */
    protected PersonalContact() {}

    private PersonalContact(UUID personId) {
        this.personId = personId;
    }

    static PersonalContact of(UUID personId, RecordPersonalContact command, Instant now, String by) {
        PersonalContact contact = new PersonalContact(personId);
        contact.replace(command, now, by);
        return contact;
    }

    void replace(RecordPersonalContact command, Instant now, String by) {
        phone = command.phone();
        email = command.email();
        recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        recordedBy = by;
    }

    UUID personId() {
        return personId;
    }

    @Nullable
    String phone() {
        return phone;
    }

    @Nullable
    String email() {
        return email;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonalContact contact && personId.equals(contact.personId);
    }

    @Override
    public int hashCode() {
        return personId.hashCode();
    }
}
