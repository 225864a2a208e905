package vn.caunoi.registry.agency;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.platform.Sha256;

/**
 * Everything the province's data files say about one agency.
 *
 * @param slug stable name; the id is derived from it
 * @param formerDistrict district of a commune-level unit before districts ended; tells namesakes apart
 * @param aliases short names, old names and spelling variants, in alphabetical order
 * @param validFrom first day of its existence; null when it is older than the data
 * @param validTo last day of its existence; null while it exists
 * @param identifier electronic identifier of Decision 20/2020, where it is known
 * @param legacyIdentifier the same in the older order
 * @param parent slug of the agency it belongs to, at the end of its life or now
 * @param formerParent slug of the agency it belonged to before
 * @param movedOn first day on which it belonged to its present parent; null when it never belonged to another one
 * @param predecessors slugs of the agencies merged into this one
 * @param successors slugs of the agencies that took over
 * @param inherited names without diacritics of its predecessors
 * @param reform what the reorganisation did to it; null when it left the agency alone
 */
record AgencyFacts(
        String slug,
        String name,
        AgencyKind kind,
        @Nullable String unitCode,
        @Nullable UnitType unitType,
        @Nullable String formerDistrict,
        Set<String> aliases,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String identifier,
        @Nullable String legacyIdentifier,
        @Nullable String parent,
        @Nullable String formerParent,
        @Nullable LocalDate movedOn,
        List<String> predecessors,
        List<String> successors,
        Set<String> inherited,
        @Nullable Act reform) {

    AgencyFacts {
        aliases = new TreeSet<>(aliases);
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
        inherited = new TreeSet<>(inherited);
    }

    UUID id() {
        return idOf(slug);
    }

    /** The life of the agency with all that is known today. */
    AgencyTimeline life() {
        AgencyState state = state();
        Act began = validFrom == null ? null : reform;
        Act ended = validTo == null ? null : reform;
        if (movedOn == null) {
            return new AgencyTimeline(List.of(new AgencyEra(state, validFrom, validTo, began)), ended);
        }
        return new AgencyTimeline(
                List.of(
                        new AgencyEra(before(), validFrom, movedOn.minusDays(1), began),
                        new AgencyEra(state, movedOn, validTo, null)),
                ended);
    }

    /** The life as it looked before the reorganisation was known; null for what began with it. */
    @Nullable
    AgencyTimeline lifeBefore() {
        return validFrom == null ? new AgencyTimeline(List.of(new AgencyEra(before(), null, null, null)), null) : null;
    }

    private AgencyState before() {
        return state().belongingTo(formerParent == null ? null : idOf(formerParent));
    }

    private AgencyState state() {
        return new AgencyState(
                name,
                kind,
                unitCode,
                unitType,
                formerDistrict,
                parent == null ? null : idOf(parent),
                identifier,
                legacyIdentifier,
                new TreeSet<>(aliases),
                new TreeSet<>(inherited));
    }

    /** Derived from the slug alone, so that a fresh database gives every agency the id it always had. */
    static UUID idOf(String slug) {
        return UUID.nameUUIDFromBytes(("vn.caunoi.registry.agency/" + slug).getBytes(StandardCharsets.UTF_8));
    }

    /** Changes when any fact does; this is how the loader knows what to tell the other services. */
    String contentHash() {
        return Sha256.of(toString());
    }
}
