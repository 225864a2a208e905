package vn.caunoi.registry.information;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who asks. Personal data; apart from the request, so that reading one does not read the other. */
@Entity
@Table(name = "information_requester")
class Requester {

    @Id
    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "person_name")
    private String personName;

    @Column
    private @Nullable String organisation;

    @Column
    private String residence;

    @Column(name = "identity_number")
    private String identityNumber;

    @Column
    private @Nullable String phone;

    @Column
    private @Nullable String email;

    /** For Hibernate. */
    protected Requester() {}

    private Requester(UUID requestId) {
        this.requestId = requestId;
    }

    static Requester of(UUID requestId, AskerDetails who) {
        Requester requester = new Requester(requestId);
        requester.personName = who.personName().strip();
        requester.organisation = strippedOrNull(who.organisation());
        requester.residence = who.residence().strip();
        requester.identityNumber = who.identityNumber();
        requester.phone = who.phone();
        requester.email = who.email();
        return requester;
    }

    private static @Nullable String strippedOrNull(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    UUID requestId() {
        return requestId;
    }

    AskerDetails details() {
        return new AskerDetails(personName, organisation, residence, identityNumber, phone, email);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Requester requester && requestId.equals(requester.requestId);
    }

    @Override
    public int hashCode() {
        return requestId.hashCode();
    }
}
