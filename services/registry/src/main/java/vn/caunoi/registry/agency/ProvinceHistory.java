package vn.caunoi.registry.agency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.agency.ProvinceFiles.Body;
import vn.caunoi.registry.agency.ProvinceFiles.Merge;
import vn.caunoi.registry.agency.ProvinceFiles.Unit;
import vn.caunoi.registry.agency.ProvinceFiles.UnitBefore;
import vn.caunoi.vietnamese.Folding;

/**
 * Works out a province's agencies and their succession from its data files: files in, facts out.
 *
 * <p>A unit that went alone into a unit of the same type and name did not change: it is one agency on both sides of the
 * reorganisation. Every other new unit begins on that day and every other old one ends the day before, even when both
 * bear the same name, because they are different territories.
 */
final class ProvinceHistory {

    private static final String COMMITTEE = "Ủy ban nhân dân ";

    private final ProvinceFiles files;
    private final AgencyAliases aliases;
    private final Map<String, Unit> unitsBySlug;
    private final Map<String, Unit> unitsByCode;
    private final Map<String, List<UnitBefore>> mergedInto;

    private ProvinceHistory(ProvinceFiles files) {
        this.files = files;
        aliases = new AgencyAliases(files);
        unitsBySlug = files.units().stream().collect(toMap(ProvinceHistory::slugOf, Function.identity()));
        unitsByCode = files.units().stream().collect(toMap(Unit::code, Function.identity()));
        Map<Merge.OldUnit, UnitBefore> olds =
                files.unitsBefore().stream().collect(toMap(Merge.OldUnit::of, Function.identity()));
        mergedInto = files.merges().stream()
                .collect(groupingBy(
                        Merge::newUnitCode,
                        mapping(merge -> known(olds.get(merge.oldUnit()), merge.oldUnit()), toList())));
    }

    /**
     * All agencies past and present.
     *
     * @throws IllegalArgumentException when the files contradict each other
     */
    static List<AgencyFacts> of(ProvinceFiles files) {
        return new ProvinceHistory(files).agencies();
    }

    private List<AgencyFacts> agencies() {
        List<AgencyFacts> all = new ArrayList<>();
        for (Body body : files.bodies()) {
            all.add(body.kind() == AgencyKind.COMMUNE_COMMITTEE ? commune(body) : provincial(body));
        }
        mergedInto.forEach((code, olds) -> {
            Unit successor = known(unitsByCode.get(code), code);
            if (!unchanged(successor, olds)) {
                olds.forEach(old -> all.add(former(old, successor)));
            }
        });
        return all;
    }

    private AgencyFacts provincial(Body body) {
        return new AgencyFacts(
                body.slug(),
                body.name(),
                body.kind(),
                null,
                null,
                null,
                aliases.ofBody(body),
                null,
                null,
                List.of(),
                List.of());
    }

    private AgencyFacts commune(Body body) {
        Unit unit = known(unitsBySlug.get(body.slug()), body.slug());
        List<UnitBefore> olds = mergedInto.getOrDefault(unit.code(), List.of());
        boolean unchanged = unchanged(unit, olds);
        return new AgencyFacts(
                body.slug(),
                body.name(),
                body.kind(),
                unit.code(),
                unit.type(),
                unit.mainFormerDistrict(),
                aliases.ofUnit(unit.type(), unit.name()),
                unchanged ? null : files.province().reorganisedOn(),
                null,
                unchanged
                        ? List.of()
                        : olds.stream().map(ProvinceHistory::slugOf).toList(),
                List.of());
    }

    /** The committee of a unit that ended. It has no code: codes were reused, and often not for the namesake. */
    private AgencyFacts former(UnitBefore old, Unit successor) {
        LocalDate lastDay = files.province().reorganisedOn().minusDays(1);
        return new AgencyFacts(
                slugOf(old),
                COMMITTEE + old.type().vietnamese() + " " + old.name(),
                AgencyKind.COMMUNE_COMMITTEE,
                null,
                old.type(),
                old.district(),
                aliases.ofUnit(old.type(), old.name()),
                null,
                lastDay,
                List.of(),
                List.of(slugOf(successor)));
    }

    private static boolean unchanged(Unit unit, List<UnitBefore> olds) {
        return olds.size() == 1
                && olds.get(0).type() == unit.type()
                && olds.get(0).name().equals(unit.name());
    }

    private static <T> T known(@Nullable T found, Object wanted) {
        if (found == null) {
            throw new IllegalArgumentException("The data files name an unknown unit: " + wanted);
        }
        return found;
    }

    private static String slugOf(Unit unit) {
        return "ubnd-" + unit.type() + "-" + Folding.slug(unit.name());
    }

    /** Carries the district, because a former unit often has a namesake today. */
    private static String slugOf(UnitBefore unit) {
        return "ubnd-" + unit.type() + "-" + Folding.slug(unit.name()) + "-" + Folding.slug(unit.district());
    }
}
