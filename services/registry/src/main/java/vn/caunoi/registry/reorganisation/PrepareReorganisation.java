package vn.caunoi.registry.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.PlausibleTime;
import vn.caunoi.registry.agency.AgencyIdentifier;
import vn.caunoi.registry.agency.AgencyKind;
import vn.caunoi.registry.agency.SuccessionKind;
import vn.caunoi.registry.agency.UnitType;

/**
 * A reorganisation as it is to be.
 *
 * @param documentNumber as written on the document: {@code 1670/NQ-UBTVQH15}
 * @param effectiveOn first day of the new state; may lie in the future
 */
public record PrepareReorganisation(
        @NotNull @PlainText @NoMarkup @Size(max = 300) String title,
        @NotNull
                @Size(max = 60)
                @Pattern(
                        regexp = "[0-9]{1,6}(/[0-9]{4})?/\\p{L}[\\p{L}0-9]*([-&,.]\\p{L}[\\p{L}0-9]*)*",
                        message = "A document number such as 1670/NQ-UBTVQH15 is needed here.")
                String documentNumber,
        @NotNull @PlausibleTime LocalDate documentDate,
        @NotNull @PlausibleTime LocalDate effectiveOn,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Step> steps) {

    /**
     * One change.
     *
     * @param predecessors the bodies that end; of a renaming or a split-off the one that goes on
     * @param successors bodies that exist already and take over
     * @param newBodies bodies that begin with it; of a renaming the new description
     * @param heirId who takes over the open work of an abolished body, or which successor of a split one
     * @param heirOfNew the same by the place of a new body in the list, from 0
     */
    @Schema(name = "PrepareReorganisationStep")
    public record Step(
            @NotNull SuccessionKind kind,
            @NotNull @Size(max = 200) List<@NotNull UUID> predecessors,
            @Size(max = 20) @Nullable List<@NotNull UUID> successors,
            @Size(max = 20) @Nullable List<@NotNull @Valid Body> newBodies,
            @Nullable UUID heirId,
            @Nullable Integer heirOfNew) {}

    /**
     * A body that begins.
     *
     * @param identifier of Decision 20/2020, or in the older order
     */
    public record Body(
            @NotNull @PlainText @NoMarkup @Size(max = 300) String name,
            @NotNull AgencyKind kind,
            @Nullable UnitType unitType,
            @Pattern(regexp = "[0-9]{5}", message = "A code of five digits is needed here.") @Nullable String unitCode,
            @Size(max = AgencyIdentifier.LONGEST)
                    @Pattern(
                            regexp = AgencyIdentifier.CANONICAL + "|" + AgencyIdentifier.LEGACY,
                            message = "An identifier such as H35.12 or 000.00.12.H35 is needed here.")
                    @Nullable
                    String identifier) {}
}
