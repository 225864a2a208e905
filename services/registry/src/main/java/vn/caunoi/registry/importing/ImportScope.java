package vn.caunoi.registry.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.importing.NamedAgencies.Found;

/**
 * Whose list it is.
 *
 * @param agency the agency of lines that name none
 * @param everyAgency whether lines may name another one
 */
public record ImportScope(AgencySummary agency, boolean everyAgency, LocalDate today) {

    /** The agency of the list, and all that its lines name. */
    public Set<UUID> concerned(Map<String, Found> named) {
        return Stream.concat(
                        Stream.of(agency),
                        named.values().stream().map(Found::agency).filter(Objects::nonNull))
                .map(AgencySummary::id)
                .collect(Collectors.toSet());
    }

    /**
     * The agency that a line names, or that of the list; null after a refusal.
     *
     * @param column where lines name it
     * @param named what the names lead to
     */
    public @Nullable AgencySummary agency(
            ImportRow row, String column, Map<String, Found> named, List<Finding> findings) {
        String name = row.cell(column);
        if (name.isBlank()) {
            return agency;
        }
        AgencySummary found = Found.orRefuse(named.get(name), column, "agency-unknown", findings);
        if (found != null && !everyAgency && !found.id().equals(agency.id())) {
            findings.add(Finding.refusal(column, "not-your-agency"));
            return null;
        }
        return found;
    }
}
