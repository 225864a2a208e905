package vn.caunoi.registry.spokesperson;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.PreconditionFailed;

/** Somebody who fills a post, with the official contact. The personal one is a {@link PersonalContact}. */
@Entity
@Table(name = "person")
class Person {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "official_phone")
    private String officialPhone;

    @Column(name = "official_email")
    private String officialEmail;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For Hibernate. */
    protected Person() {}

    private Person(UUID id) {
        this.id = id;
    }

    static Person of(String fullName, String officialPhone, String officialEmail, Instant now) {
        Person person = new Person(UuidCreator.getTimeOrderedEpoch());
        person.fullName = fullName;
        person.officialPhone = officialPhone;
        person.officialEmail = officialEmail;
        person.changedAt = now.truncatedTo(ChronoUnit.MICROS);
        return person;
    }

    /** The number of the latest decision is the one to call. */
    void answersAt(String phone, Instant now) {
        if (!officialPhone.equals(phone)) {
            officialPhone = phone;
            changedAt = now.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /**
     * The personal contact changes, and the version with it.
     *
     * @throws PreconditionFailed when somebody else changed it since this version
     */
    void touch(long seen, Instant now) {
        if (seen != version) {
            throw new PreconditionFailed();
        }
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    int version() {
        return version;
    }

    UUID id() {
        return id;
    }

    String fullName() {
        return fullName;
    }

    String officialPhone() {
        return officialPhone;
    }

    String officialEmail() {
        return officialEmail;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Person person && id.equals(person.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
