package vn.caunoi.registry.agency;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.vietnamese.Folding;

/**
 * What is true of an agency on a day.
 *
 * @param parentId the agency it belongs to
 * @param identifier electronic identifier of Decision 20/2020, {@code H35…}
 * @param legacyIdentifier the same in the older order, {@code 000.00.00.H35}
 * @param aliases other spellings, short and old names
 * @param inherited names without diacritics of its predecessors and of its own past
 */
public record AgencyState(
        String name,
        AgencyKind kind,
        @Nullable String unitCode,
        @Nullable UnitType unitType,
        @Nullable String formerDistrict,
        @Nullable UUID parentId,
        @Nullable String identifier,
        @Nullable String legacyIdentifier,
        SortedSet<String> aliases,
        SortedSet<String> inherited) {

    private static final String COMMITTEE = "Ủy ban nhân dân ";

    public AgencyState {
        aliases = Collections.unmodifiableSortedSet(new TreeSet<>(aliases));
        inherited = Collections.unmodifiableSortedSet(new TreeSet<>(inherited));
    }

    /** The same, found also by these names, which are folded already. */
    AgencyState inheriting(Collection<String> folded) {
        TreeSet<String> all = new TreeSet<>(inherited);
        all.addAll(folded);
        all.removeAll(names());
        return new AgencyState(
                name, kind, unitCode, unitType, formerDistrict, parentId, identifier, legacyIdentifier, aliases, all);
    }

    AgencyState belongingTo(@Nullable UUID parent) {
        return new AgencyState(
                name,
                kind,
                unitCode,
                unitType,
                formerDistrict,
                parent,
                identifier,
                legacyIdentifier,
                aliases,
                inherited);
    }

    /** Every name it bears, without diacritics; for a unit also the bare one: {@code Bình Lư}. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(Folding.fold(name));
        aliases.forEach(alias -> names.add(Folding.fold(alias)));
        if (unitType != null) {
            String prefix = COMMITTEE + unitType.vietnamese() + " ";
            if (name.startsWith(prefix)) {
                names.add(Folding.fold(name.substring(prefix.length())));
            }
        }
        return names;
    }

    /** Names under which it and everything before it is found. */
    Set<String> allNames() {
        Set<String> names = names();
        names.addAll(inherited);
        return names;
    }

    /** Each name between bars, so that a whole name can be asked for. */
    String namesText() {
        return "|" + String.join("|", names()) + "|";
    }

    String searchText() {
        return inherited.isEmpty() ? namesText() : namesText() + String.join("|", inherited) + "|";
    }

    /** Kind of agency, then the name. */
    String sortKey() {
        return kind.rank() + " " + Folding.fold(name);
    }
}
