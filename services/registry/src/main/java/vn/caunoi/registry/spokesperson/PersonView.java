package vn.caunoi.registry.spokesperson;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.audit.Personal;

/**
 * Somebody who has or had a role in an agency, for those who may look into its affairs.
 *
 * @param personalPhone masked for everybody who does not act for the agency
 * @param personalEmail masked likewise
 * @param masked whether the personal contact is masked for the caller
 * @param version for {@code If-Match}
 */
public record PersonView(
        UUID id,
        String fullName,
        String officialPhone,
        String officialEmail,
        @Personal @Nullable String personalPhone,
        @Personal @Nullable String personalEmail,
        boolean masked,
        int version) {

    static PersonView of(Person person, @Nullable PersonalContact contact, boolean masked) {
        return new PersonView(
                person.id(),
                person.fullName(),
                person.officialPhone(),
                person.officialEmail(),
                contact == null ? null : shown(contact.phone(), masked),
                contact == null ? null : shown(contact.email(), masked),
                masked,
                person.version());
    }

    private static @Nullable String shown(@Nullable String value, boolean masked) {
        return masked ? Mask.of(value) : value;
    }
}
