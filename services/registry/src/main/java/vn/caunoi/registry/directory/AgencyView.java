package vn.caunoi.registry.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.agency.AgencyKind;
import vn.caunoi.registry.agency.AgencyProfile;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.agency.PublishingDuty;
import vn.caunoi.registry.agency.UnitType;
import vn.caunoi.registry.spokesperson.SpokespersonView;

/**
 * The public page of an agency.
 *
 * @param identifier electronic identifier of Decision 20/2020
 * @param legacyIdentifier the same in the older order
 * @param parent the agency it belongs to
 * @param aliases short names, old names and spelling variants
 * @param publishingDuty who has to publish its spokesperson
 * @param predecessors agencies merged into it
 * @param successors agencies that took over; empty while it exists
 * @param spokespersons who speaks for it
 */
public record AgencyView(
        UUID id,
        String slug,
        String name,
        AgencyKind kind,
        @Nullable String unitCode,
        @Nullable UnitType unitType,
        @Nullable String formerDistrict,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String identifier,
        @Nullable String legacyIdentifier,
        @Nullable AgencySummary parent,
        List<String> aliases,
        PublishingDuty publishingDuty,
        List<AgencySummary> predecessors,
        List<AgencySummary> successors,
        List<SpokespersonView> spokespersons) {

    static AgencyView of(AgencyProfile profile, List<SpokespersonView> spokespersons) {
        AgencySummary agency = profile.agency();
        return new AgencyView(
                agency.id(),
                agency.slug(),
                agency.name(),
                agency.kind(),
                agency.unitCode(),
                agency.unitType(),
                agency.formerDistrict(),
                agency.validFrom(),
                agency.validTo(),
                profile.identifier(),
                profile.legacyIdentifier(),
                profile.parent(),
                profile.aliases(),
                agency.kind().publishingDuty(),
                profile.predecessors(),
                profile.successors(),
                spokespersons);
    }
}
