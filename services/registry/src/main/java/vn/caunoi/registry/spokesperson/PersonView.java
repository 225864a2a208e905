package vn.caunoi.registry.spokesperson;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.audit.Personal;

/**
 * Somebody who has or had a role in an agency, for those who may look into its affairs.
 *
 * @param personalPhone masked: that there is one, and which, for whoever knows it
 * @param personalEmail masked likewise
 * @param version for {@code If-Match}
 */
public record PersonView(
        UUID id,
        String fullName,
        String officialPhone,
        String officialEmail,
        @Personal @Nullable String personalPhone,
        @Personal @Nullable String personalEmail,
        int version) {

    static PersonView of(Person person, @Nullable PersonalContact contact) {
        return new PersonView(
                person.id(),
                person.fullName(),
                person.officialPhone(),
                person.officialEmail(),
                contact == null ? null : Mask.of(contact.phone()),
                contact == null ? null : Mask.of(contact.email()),
                person.version());
    }
}
