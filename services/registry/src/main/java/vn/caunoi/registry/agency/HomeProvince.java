package vn.caunoi.registry.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The province this register is for, as its data files tell. */
@ApplicationScoped
public class HomeProvince {

    private final ProvinceFiles.Province province;
    private final List<AgencyFacts> agencies;

    @Inject
    HomeProvince(AgencyConfig config) {
        ProvinceFiles files = ProvinceFiles.read(config.province());
        province = files.province();
        agencies = ProvinceHistory.of(files);
    }

    List<AgencyFacts> agencies() {
        return agencies;
    }

    /** {@code Lai Châu} */
    public String name() {
        return province.name();
    }

    /** Whether an electronic identifier belongs to this province. */
    public boolean owns(AgencyIdentifier identifier) {
        return identifier.isOf(province.identifier());
    }

    /** The reorganisation that the data files tell of: one dated event. */
    public Reform reform() {
        Map<String, List<AgencyFacts>> byHeir = agencies.stream()
                .filter(agency -> !agency.successors().isEmpty())
                .collect(Collectors.groupingBy(agency -> agency.successors().get(0)));
        List<Reform.Step> steps = new ArrayList<>();
        agencies.stream()
                .filter(agency -> byHeir.containsKey(agency.slug()))
                .forEach(heir -> steps.add(new Reform.Step(
                        SuccessionKind.MERGE, ids(byHeir.getOrDefault(heir.slug(), List.of())), List.of(heir.id()))));
        List<AgencyFacts> abolished = agencies.stream()
                .filter(agency ->
                        agency.validTo() != null && agency.successors().isEmpty())
                .toList();
        if (!abolished.isEmpty()) {
            steps.add(new Reform.Step(SuccessionKind.ABOLISH, ids(abolished), List.of()));
        }
        return new Reform(
                province.title(), province.documentNumber(), province.documentDate(), province.reorganisedOn(), steps);
    }

    private static List<UUID> ids(List<AgencyFacts> agencies) {
        return agencies.stream().map(AgencyFacts::id).toList();
    }
}
