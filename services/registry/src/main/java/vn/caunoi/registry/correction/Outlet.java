package vn.caunoi.registry.correction;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.press.PressEntryView;
import vn.caunoi.registry.press.PressKind;

/**
 * Of whom something is demanded.
 *
 * @param id in the press directory; null for one that it does not have
 * @param note why it is not one of the directory; null for one that is
 */
record Outlet(@Nullable UUID id, String name, @Nullable String note) {

    /**
     * One of the press directory.
     *
     * @throws OutletUnknown when it is nobody who publishes, or was not licensed when the article appeared nor is today
     */
    static Outlet listed(PressEntryView entry, LocalDate published) {
        boolean publishes = entry.kind() == PressKind.AGENCY || entry.kind() == PressKind.PUBLICATION;
        boolean licensedThen = !entry.validFrom().isAfter(published)
                && (entry.validTo() == null || !entry.validTo().isBefore(published));
        if (!publishes || (!licensedThen && !entry.valid())) {
            throw new OutletUnknown();
        }
        return new Outlet(
                entry.id(), entry.agencyName() == null ? entry.name() : entry.name() + ", " + entry.agencyName(), null);
    }

    /**
     * One that the directory does not have.
     *
     * @throws OutletOdd when it has no name, or nobody says why
     */
    static Outlet unlisted(RecordCorrection command) {
        String name = command.outletName();
        String note = command.outletNote();
        if (name == null) {
            throw new OutletOdd("/outletId");
        }
        if (note == null) {
            throw new OutletOdd("/outletNote");
        }
        return new Outlet(null, name.strip(), note.strip());
    }
}
