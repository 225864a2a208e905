package vn.caunoi.monitoring.recognition;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agencies.KnownAgency;

/**
 * Every name by which a province's bodies and places are known, with what it can stand for. Built from the replica of
 * agencies and immutable; a changed replica gives a new one.
 */
public final class Gazetteer {

    private static final String COMMUNE_COMMITTEE = "commune-committee";
    private static final String DISTRICT_COMMITTEE = "district-committee";
    private static final String PROVINCIAL_COMMITTEE = "provincial-committee";
    private static final String CITY_MARK = "TP ";

    private final Map<UUID, KnownAgency> agencies = new HashMap<>();
    private final Map<String, LocalDate> districtEnds = new HashMap<>();
    private final NameTrie trie = new NameTrie();
    private final String province;
    private final @Nullable KnownAgency provincialCommittee;

    private Gazetteer(Collection<KnownAgency> known) {
        known.forEach(a -> agencies.put(a.id(), a));
        provincialCommittee = known.stream()
                .filter(a -> a.kind().equals(PROVINCIAL_COMMITTEE))
                .filter(a -> a.validTo() == null)
                .min(Comparator.comparing(KnownAgency::slug))
                .orElse(null);
        province = provincialCommittee == null ? "" : provinceOf(provincialCommittee.name());
        known.stream().sorted(Comparator.comparing(KnownAgency::slug)).forEach(this::addAgency);
        districtEnds.keySet().forEach(this::addDistrict);
        if (!province.isEmpty()) {
            trie.add(Name.of(province, new Referent.Province()));
        }
        CommonKnowledge.PROVINCES.stream()
                .filter(p -> !Folding.fold(p).equals(Folding.fold(province)))
                .forEach(p -> trie.add(Name.of(p, new Referent.Elsewhere(p))));
    }

    public static Gazetteer of(Collection<KnownAgency> known) {
        return new Gazetteer(known);
    }

    private void addAgency(KnownAgency agency) {
        if (agency.kind().equals(DISTRICT_COMMITTEE)) {
            // A district is known as a region, by the communes that belonged to it; its name is a commune's today.
            return;
        }
        if (!agency.kind().equals(COMMUNE_COMMITTEE)) {
            if (!province.isEmpty()) {
                BodyNames.of(agency.name(), province, agency).forEach(trie::add);
                agency.aliases().forEach(a -> BodyNames.of(a, province, agency).forEach(trie::add));
            }
            return;
        }
        UnitName official = UnitName.parse(agency.name(), UnitType.COMMUNE);
        addUnit(agency, official);
        agency.aliases().forEach(alias -> addUnit(agency, UnitName.parse(alias, official.type())));
        if (agency.formerDistrict() != null) {
            districtEnds.merge(agency.formerDistrict(), lastDay(agency), (a, b) -> a.isAfter(b) ? a : b);
        }
    }

    /** The day a district ended is that of its last commune that is gone; today's communes outlive it. */
    private static LocalDate lastDay(KnownAgency agency) {
        return agency.validTo() == null ? LocalDate.MIN : agency.validTo();
    }

    private void addUnit(KnownAgency agency, UnitName unit) {
        if (unit.name().indexOf(' ') > 0) {
            trie.add(Name.of(unit.name(), new Referent.Unit(agency, unit.type(), unit.name())));
        }
    }

    private void addDistrict(String former) {
        boolean city = former.startsWith(CITY_MARK);
        String name = city ? former.substring(CITY_MARK.length()) : former;
        trie.add(Name.of(name, new Referent.District(former, city)));
    }

    private static String provinceOf(String committeeName) {
        int at = committeeName.lastIndexOf(" tỉnh ");
        return at < 0 ? "" : committeeName.substring(at + " tỉnh ".length());
    }

    List<List<Name>> namesAt(SyllableText text, int index) {
        return trie.at(text, index);
    }

    /** The body that speaks for the province as a whole; absent while the replica is still empty. */
    @Nullable
    KnownAgency provincialCommittee() {
        return provincialCommittee;
    }

    boolean districtExisted(String former, LocalDate day) {
        return !day.isAfter(districtEnds.getOrDefault(former, LocalDate.MIN));
    }

    /** Who answers today for a body that may be gone: the end of its chain of successors. */
    List<KnownAgency> today(KnownAgency agency) {
        Map<UUID, KnownAgency> heirs = new LinkedHashMap<>();
        Set<UUID> seen = new HashSet<>();
        Deque<KnownAgency> open = new ArrayDeque<>(List.of(agency));
        while (!open.isEmpty()) {
            KnownAgency next = open.remove();
            if (!seen.add(next.id())) {
                continue;
            }
            List<KnownAgency> successors = new ArrayList<>();
            next.successors().forEach(id -> {
                KnownAgency successor = agencies.get(id);
                if (successor != null) {
                    successors.add(successor);
                }
            });
            if (successors.isEmpty()) {
                heirs.put(next.id(), next);
            }
            open.addAll(successors);
        }
        return List.copyOf(heirs.values());
    }

    /** How the unit of a committee is written today: "Xã Bình Lư"; nothing for provincial bodies. */
    @Nullable
    String unitOf(KnownAgency agency) {
        if (!agency.kind().equals(COMMUNE_COMMITTEE)) {
            return null;
        }
        UnitName unit = UnitName.parse(agency.name(), UnitType.COMMUNE);
        return unit.type().word() + " " + unit.name();
    }
}
