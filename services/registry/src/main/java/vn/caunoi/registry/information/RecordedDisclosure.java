package vn.caunoi.registry.information;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the trail of changes keeps of an entry. */
record RecordedDisclosure(
        UUID agencyId,
        String title,
        DisclosureForm form,
        String place,
        LocalDate createdOn,
        @Nullable LocalDate specialDue,
        @Nullable String specialBasis,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate shownUntil) {

    static RecordedDisclosure of(Disclosure disclosure) {
        return new RecordedDisclosure(
                disclosure.agencyId(),
                disclosure.title(),
                disclosure.form(),
                disclosure.place(),
                disclosure.createdOn(),
                disclosure.specialDue(),
                disclosure.specialBasis(),
                disclosure.publishedOn(),
                disclosure.shownUntil());
    }
}
