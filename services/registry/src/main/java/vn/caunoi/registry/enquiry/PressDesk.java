package vn.caunoi.registry.enquiry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.press.PressService;

/** Looks up in the press directory who asks. */
@ApplicationScoped
class PressDesk {

    private final PressService press;

    @Inject
    PressDesk(PressService press) {
        this.press = press;
    }

    /**
     * Who asks, as far as the press directory knows.
     *
     * <p>Fails with {@link EnquiryPressAgencyNeeded} or {@link EnquiryPressAgencyUnknown}.
     *
     * @param agencyId the press agency, when it was chosen from the directory
     * @param agencyName its name, when the directory does not have it
     */
    Uni<AskingPress> identify(
            @Nullable UUID agencyId,
            @Nullable String agencyName,
            @Nullable String card,
            @Nullable String reporter,
            Instant at) {
        if (agencyId == null && agencyName != null) {
            return Uni.createFrom().item(AskingPress.unlisted(agencyName));
        }
        if (agencyId == null || agencyName != null) {
            return Uni.createFrom().failure(new EnquiryPressAgencyNeeded());
        }
        LocalDate day = LocalDate.ofInstant(at, WorkingCalendar.ZONE);
        return press.findAgencyName(agencyId, day)
                .onItem()
                .ifNull()
                .failWith(EnquiryPressAgencyUnknown::new)
                .chain(name -> card == null || reporter == null
                        ? Uni.createFrom().item(new AskingPress(agencyId, name, null))
                        : press.findAccredited(agencyId, card, reporter, day)
                                .map(found -> new AskingPress(agencyId, name, found)));
    }
}
