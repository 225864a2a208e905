package vn.caunoi.monitoring.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agencies.KnownAgency;

/** Decides what one mention stands for, given the rest of the text. */
final class Readings {

    private record Verdict(Confidence confidence, Reason reason) {}

    private final Gazetteer gazetteer;
    private final SyllableText text;
    private final Region region;
    private final LocalDate day;
    private final boolean tones;

    Readings(Gazetteer gazetteer, SyllableText text, Region region, LocalDate day) {
        this.gazetteer = gazetteer;
        this.text = text;
        this.region = region;
        this.day = day;
        this.tones = text.writesTones();
    }

    /** Readings that name one body: a provincial body or the committee of a commune. */
    List<Recognition> precise(Mention mention, Address address) {
        List<Recognition> bodies = bodies(mention);
        return bodies.isEmpty() ? units(mention, address) : bodies;
    }

    private List<Recognition> bodies(Mention mention) {
        List<Referent.Body> bodies = mention.referents(Referent.Body.class).toList();
        if (bodies.isEmpty()) {
            return List.of();
        }
        boolean complete = bodies.stream().anyMatch(Referent.Body::complete);
        if (!complete && !region.home()) {
            return List.of();
        }
        Verdict verdict = complete
                ? new Verdict(Confidence.CERTAIN, Reason.FULL_NAME)
                : new Verdict(region.elsewhere() ? Confidence.AMBIGUOUS : Confidence.LIKELY, Reason.REGION_NAMED);
        return recognitions(mention, bodies.stream().map(Referent.Body::agency).toList(), verdict);
    }

    private List<Recognition> units(Mention mention, Address address) {
        List<Referent.Unit> units = candidates(mention, address);
        if (units.isEmpty()) {
            return List.of();
        }
        boolean shared = mention.anyName(CommonKnowledge::shared);
        boolean home = region.home() || address.home();
        Verdict verdict = mention.type() != null ? typed(mention, shared, home) : bare(mention, shared, home);
        return verdict == null
                ? List.of()
                : recognitions(
                        mention, units.stream().map(Referent.Unit::committee).toList(), verdict);
    }

    /** The units of that name: of the type written, in the district named, and those of the day if there are any. */
    private List<Referent.Unit> candidates(Mention mention, Address address) {
        List<Referent.Unit> units = mention.referents(Referent.Unit.class)
                .filter(u -> mention.type() == null || u.type() == mention.type())
                .toList();
        if (mention.type() == null && formerDistrictMeant(mention, units)) {
            return List.of();
        }
        units = narrowed(units, u -> inOneOf(address.districts(), u));
        units = narrowed(units, u -> u.committee().existsOn(day));
        return narrowed(units, u -> inOneOf(region.districts(), u));
    }

    /** A bare "Sìn Hồ" is the district while there was one, and the commune since. */
    private boolean formerDistrictMeant(Mention mention, List<Referent.Unit> units) {
        List<Referent.District> districts =
                mention.referents(Referent.District.class).toList();
        return !districts.isEmpty()
                && (districts.stream().anyMatch(d -> gazetteer.districtExisted(d.name(), day))
                        || units.stream().noneMatch(u -> u.committee().existsOn(day)));
    }

    private static boolean inOneOf(Set<String> districts, Referent.Unit unit) {
        String former = unit.committee().formerDistrict();
        return former != null && districts.contains(former);
    }

    private static List<Referent.Unit> narrowed(List<Referent.Unit> units, Predicate<Referent.Unit> test) {
        List<Referent.Unit> narrower = units.stream().filter(test).toList();
        return narrower.isEmpty() ? units : narrower;
    }

    private @Nullable Verdict typed(Mention mention, boolean shared, boolean home) {
        Reason reason =
                mention.typeLength() > 0 && WordBefore.committeeBefore(text, mention.start() - mention.typeLength())
                        ? Reason.FULL_NAME
                        : Reason.TYPE_WORD;
        if (home) {
            return new Verdict(Confidence.CERTAIN, reason);
        }
        if (!shared) {
            return new Verdict(tones ? Confidence.CERTAIN : Confidence.LIKELY, reason);
        }
        return region.elsewhere() ? null : new Verdict(Confidence.AMBIGUOUS, Reason.SHARED_NAME);
    }

    private @Nullable Verdict bare(Mention mention, boolean shared, boolean home) {
        if (WordBefore.namesSomethingElse(text, mention.start(), tones)) {
            return null;
        }
        boolean alsoDistrict = mention.names(Referent.District.class);
        if (home) {
            return new Verdict(
                    alsoDistrict || (shared && region.elsewhere()) ? Confidence.AMBIGUOUS : Confidence.LIKELY,
                    Reason.REGION_NAMED);
        }
        boolean distinct = tones || mention.end() - mention.start() > 2;
        return shared || alsoDistrict || !distinct ? null : new Verdict(Confidence.LIKELY, Reason.DISTINCT_NAME);
    }

    /** The province or a former district: the provincial committee answers for what has no single heir. */
    List<Recognition> broad(Mention mention) {
        KnownAgency committee = gazetteer.provincialCommittee();
        if (committee == null || (mention.type() == null && somethingElse(mention))) {
            return List.of();
        }
        boolean district = mention.names(Referent.District.class);
        boolean province = mention.names(Referent.Province.class);
        if (mention.type() == UnitType.DISTRICT || (mention.type() == UnitType.CITY && district)) {
            return district && (region.home() || !mention.anyName(CommonKnowledge::shared))
                    ? List.of(broad(mention, committee, Confidence.LIKELY, Reason.FORMER_DISTRICT))
                    : List.of();
        }
        if (province && (mention.type() == null || mention.type() == UnitType.PROVINCE)) {
            return List.of(broad(mention, committee, Confidence.LIKELY, Reason.PROVINCE_NAMED));
        }
        return mention.type() == null && district && region.home()
                ? List.of(broad(mention, committee, Confidence.AMBIGUOUS, Reason.FORMER_DISTRICT))
                : List.of();
    }

    private boolean somethingElse(Mention mention) {
        // "Viettel Lai Châu", "Công an Lai Châu": a capital before the province's name is no objection.
        return !mention.names(Referent.Province.class) && WordBefore.namesSomethingElse(text, mention.start(), tones);
    }

    private Recognition broad(Mention mention, KnownAgency committee, Confidence confidence, Reason reason) {
        return new Recognition(committee.id(), written(mention), null, confidence, reason);
    }

    private List<Recognition> recognitions(Mention mention, List<KnownAgency> named, Verdict verdict) {
        List<KnownAgency> heirs = named.stream()
                .flatMap(agency -> gazetteer.today(agency).stream())
                .distinct()
                .toList();
        boolean single = heirs.size() == 1;
        return heirs.stream()
                .map(heir -> new Recognition(
                        heir.id(),
                        written(mention),
                        gazetteer.unitOf(heir),
                        single ? verdict.confidence() : Confidence.AMBIGUOUS,
                        verdict.reason()))
                .toList();
    }

    private String written(Mention mention) {
        return text.written(mention.start() - mention.typeLength(), mention.end());
    }
}
