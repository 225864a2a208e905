package vn.caunoi.registry.agency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.agency.ProvinceFiles.Body;
import vn.caunoi.registry.agency.ProvinceFiles.CodeBefore;
import vn.caunoi.registry.agency.ProvinceFiles.District;
import vn.caunoi.registry.agency.ProvinceFiles.Merge;
import vn.caunoi.registry.agency.ProvinceFiles.Unit;
import vn.caunoi.registry.agency.ProvinceFiles.UnitBefore;
import vn.caunoi.vietnamese.Folding;

/**
 * Works out a province's agencies and their succession from its data files: files in, facts out.
 *
 * <p>A unit that went alone into a unit of the same type and name did not change: it is one agency on both sides of the
 * reorganisation. Every other new unit begins on that day and every other old one ends the day before, even when both
 * bear the same name, because they are different territories. Districts ended the same day.
 */
final class ProvinceHistory {

    private static final String COMMITTEE = "Ủy ban nhân dân ";

    private final ProvinceFiles files;
    private final AgencyAliases aliases;
    private final Map<String, Unit> unitsBySlug;
    private final Map<String, Unit> unitsByCode;
    private final Map<String, List<UnitBefore>> mergedInto;
    private final Map<UnitBefore, String> codesBefore;
    private final String committee;

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
        codesBefore = files.codesBefore().stream().collect(toMap(CodeBefore::unit, CodeBefore::code));
        committee = files.bodies().stream()
                .filter(body -> body.kind() == AgencyKind.PROVINCIAL_COMMITTEE)
                .map(Body::slug)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The province has no committee"));
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
        files.districts().forEach(district -> all.add(ended(district)));
        return all;
    }

    private AgencyFacts provincial(Body body) {
        boolean isCommittee = body.kind() == AgencyKind.PROVINCIAL_COMMITTEE;
        String parent = belongsToCommittee(body.kind()) ? committee : null;
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
                isCommittee ? files.province().identifier() : null,
                isCommittee ? files.province().legacyIdentifier() : null,
                parent,
                parent,
                null,
                List.of(),
                List.of(),
                Set.of(),
                null);
    }

    private static boolean belongsToCommittee(AgencyKind kind) {
        return kind == AgencyKind.DEPARTMENT || kind == AgencyKind.INSPECTORATE;
    }

    private AgencyFacts commune(Body body) {
        Unit unit = known(unitsBySlug.get(body.slug()), body.slug());
        List<UnitBefore> olds = mergedInto.getOrDefault(unit.code(), List.of());
        boolean unchanged = unchanged(unit, olds);
        List<AgencyFacts> formers = unchanged
                ? List.of()
                : olds.stream().map(old -> former(old, unit)).toList();
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
                null,
                null,
                committee,
                unchanged ? slugOf(districtOf(unit.mainFormerDistrict())) : committee,
                unchanged ? files.province().reorganisedOn() : null,
                formers.stream().map(AgencyFacts::slug).toList(),
                List.of(),
                formers.stream()
                        .flatMap(former -> Stream.concat(Stream.of(former.name()), former.aliases().stream()))
                        .map(Folding::fold)
                        .collect(toSet()),
                unchanged
                        ? null
                        : new Act(SuccessionKind.MERGE, files.province().documentNumber()));
    }

    /** The committee of a unit that ended. Most have no code: codes were reused, and often not for the namesake. */
    private AgencyFacts former(UnitBefore old, Unit successor) {
        String district = slugOf(districtOf(old.district()));
        return new AgencyFacts(
                slugOf(old),
                COMMITTEE + old.type().vietnamese() + " " + old.name(),
                AgencyKind.COMMUNE_COMMITTEE,
                codesBefore.get(old),
                old.type(),
                old.district(),
                aliases.ofUnit(old.type(), old.name()),
                null,
                lastDay(),
                null,
                null,
                district,
                district,
                null,
                List.of(),
                List.of(slugOf(successor)),
                Set.of(),
                new Act(SuccessionKind.MERGE, files.province().documentNumber()));
    }

    /** The committee of a district: the level ended, and nobody took its place as a whole. */
    private AgencyFacts ended(District district) {
        return new AgencyFacts(
                slugOf(district),
                COMMITTEE + district.type().vietnamese() + " " + district.name(),
                AgencyKind.DISTRICT_COMMITTEE,
                district.code(),
                district.type(),
                null,
                aliases.ofUnit(district.type(), district.name()),
                null,
                lastDay(),
                null,
                null,
                committee,
                committee,
                null,
                List.of(),
                List.of(),
                Set.of(),
                new Act(SuccessionKind.ABOLISH, files.province().documentNumber()));
    }

    private LocalDate lastDay() {
        return files.province().reorganisedOn().minusDays(1);
    }

    private District districtOf(String shortName) {
        return known(
                files.districts().stream()
                        .filter(district -> district.shortName().equals(shortName))
                        .findFirst()
                        .orElse(null),
                shortName);
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

    private static String slugOf(District district) {
        return "ubnd-" + district.type() + "-" + Folding.slug(district.name());
    }

    /** Carries the district, because a former unit often has a namesake today. */
    private static String slugOf(UnitBefore unit) {
        return "ubnd-" + unit.type() + "-" + Folding.slug(unit.name()) + "-" + Folding.slug(unit.district());
    }
}
