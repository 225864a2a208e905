package vn.caunoi.registry.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProvinceHistoryTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    private final List<AgencyFacts> agencies = ProvinceHistory.of(ProvinceFiles.read("lai-chau"));
    private final Map<String, AgencyFacts> bySlug =
            agencies.stream().collect(Collectors.toMap(AgencyFacts::slug, Function.identity()));

    @Test
    void has106CommitteesBeforeTheReorganisationAnd38After() {
        assertThat(communesOn(BEFORE)).isEqualTo(106);
        assertThat(communesOn(AFTER)).isEqualTo(38);
    }

    @Test
    void has25ProvincialBodies() {
        assertThat(agencies)
                .filteredOn(agency -> agency.kind() != AgencyKind.COMMUNE_COMMITTEE)
                .filteredOn(agency -> agency.kind() != AgencyKind.DISTRICT_COMMITTEE)
                .hasSize(25);
    }

    @Test
    void has8DistrictsUntilTheReorganisation() {
        assertThat(agencies)
                .filteredOn(agency -> agency.kind() == AgencyKind.DISTRICT_COMMITTEE)
                .hasSize(8)
                .allSatisfy(district -> {
                    assertThat(district.validTo()).isEqualTo(BEFORE);
                    assertThat(district.reform()).isEqualTo(new Act(SuccessionKind.ABOLISH, "1670/NQ-UBTVQH15"));
                    assertThat(district.unitCode()).matches("1(0[5-9]|1[0-2])");
                });
    }

    @Test
    void agreesInItsTotalsByOldAndByNewUnit() {
        List<AgencyFacts> old = agencies.stream()
                .filter(agency -> agency.kind() == AgencyKind.COMMUNE_COMMITTEE)
                .filter(agency -> agency.validFrom() == null)
                .toList();

        Map<String, Long> byNewUnit = old.stream()
                .collect(Collectors.groupingBy(
                        agency -> agency.successors().isEmpty()
                                ? agency.slug()
                                : agency.successors().get(0),
                        Collectors.counting()));

        assertThat(byNewUnit).hasSize(38);
        assertThat(byNewUnit.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(106);
        assertThat(old).allSatisfy(agency -> assertThat(agency.formerParent()).startsWith("ubnd-"));
        assertThat(old.stream().map(AgencyFacts::formerParent).distinct()).hasSize(8);
    }

    @Test
    void keepsUnchangedUnitsAsOneAgency() {
        assertThat(agencies)
                .filteredOn(agency -> agency.kind() == AgencyKind.COMMUNE_COMMITTEE)
                .filteredOn(agency -> agency.validFrom() == null && agency.validTo() == null)
                .extracting(AgencyFacts::slug)
                .containsExactlyInAnyOrder("ubnd-xa-mu-ca", "ubnd-xa-ta-tong");
    }

    @Test
    void succeedsEveryFormerUnitByExactlyOne() {
        assertThat(agencies)
                .filteredOn(agency -> agency.validTo() != null)
                .filteredOn(agency -> agency.kind() == AgencyKind.COMMUNE_COMMITTEE)
                .allSatisfy(former -> {
                    assertThat(former.successors()).hasSize(1);
                    assertThat(agency(former.successors().get(0)).predecessors())
                            .contains(former.slug());
                });
    }

    @Test
    void tellsNamesakesApart() {
        AgencyFacts today = agency("ubnd-xa-muong-than");
        AgencyFacts former = agency("ubnd-xa-muong-than-than-uyen");

        assertThat(former.name()).isEqualTo(today.name());
        assertThat(today.predecessors())
                .containsExactlyInAnyOrder("ubnd-xa-phuc-than-than-uyen", "ubnd-xa-muong-mit-than-uyen");
        assertThat(former.successors()).containsExactly("ubnd-xa-than-uyen");
    }

    @Test
    void knowsFormerTownships() {
        assertThat(agency("ubnd-thi-tran-tam-duong-tam-duong")).satisfies(township -> {
            assertThat(township.name()).isEqualTo("Ủy ban nhân dân thị trấn Tam Đường");
            assertThat(township.formerDistrict()).isEqualTo("Tam Đường");
            assertThat(township.validTo()).isEqualTo(BEFORE);
            assertThat(township.successors()).containsExactly("ubnd-xa-binh-lu");
        });
    }

    @Test
    void knowsHowAgenciesAreWrittenAbout() {
        assertThat(agency("so-nong-nghiep-va-moi-truong").aliases())
                .contains("Sở NN&MT", "Sở Nông nghiệp và Môi trường", "Sở Nông nghiệp và Môi trường Lai Châu");
        assertThat(agency("ubnd-tinh").aliases()).containsExactly("UBND tỉnh Lai Châu");
        assertThat(agency("ubnd-xa-binh-lu").aliases()).containsExactly("UBND xã Bình Lư", "xã Bình Lư");
        assertThat(agency("ubnd-xa-kan-ho-muong-te").aliases())
                .contains("UBND xã Can Hồ", "xã Can Hồ", "Ủy ban nhân dân xã Can Hồ");
    }

    @Test
    void givesEveryAgencyOneNameOneIdAndAStableHash() {
        List<AgencyFacts> again = ProvinceHistory.of(ProvinceFiles.read("lai-chau"));

        assertThat(agencies).extracting(AgencyFacts::id).doesNotHaveDuplicates().hasSize(25 + 38 + 104 + 8);
        assertThat(again)
                .extracting(AgencyFacts::contentHash)
                .containsExactlyInAnyOrderElementsOf(
                        agencies.stream().map(AgencyFacts::contentHash).toList());
    }

    private long communesOn(LocalDate day) {
        return agencies.stream()
                .filter(agency -> agency.kind() == AgencyKind.COMMUNE_COMMITTEE)
                .filter(agency ->
                        agency.validFrom() == null || !agency.validFrom().isAfter(day))
                .filter(agency -> agency.validTo() == null || !agency.validTo().isBefore(day))
                .count();
    }

    private AgencyFacts agency(String slug) {
        assertThat(bySlug).containsKey(slug);
        return bySlug.get(slug);
    }
}
