package vn.caunoi.monitoring.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells which bodies an article speaks of. Deterministic: the same text, date and register give the same answer, and
 * each answer carries its reason.
 *
 * <p>Names are settled in the order in which people settle them: the word before the name, the address behind it, the
 * date, and then what else the text names. The province and the former districts, which have no single heir, count only
 * when nothing more precise was found.
 */
public final class Recogniser {

    private static final int MOST = 30;

    private final Gazetteer gazetteer;

    public Recogniser(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The bodies, surest first, each once.
     *
     * @param publishedOn decides between an old and a new bearer of one name
     */
    public List<Recognition> recognise(String title, String body, LocalDate publishedOn) {
        SyllableText text = SyllableText.of(title + ".\n" + body);
        List<Mention> mentions = new MentionFinder(gazetteer, text).find();
        Region region = Region.of(text, mentions);
        Readings readings = new Readings(gazetteer, text, region, publishedOn);

        List<Recognition> precise = new ArrayList<>();
        List<Recognition> broad = new ArrayList<>();
        for (Mention mention : mentions) {
            Address address = region.addressOf(mention);
            if (address.elsewhere()) {
                continue;
            }
            List<Recognition> found = readings.precise(mention, address);
            precise.addAll(found);
            if (found.isEmpty()) {
                broad.addAll(readings.broad(mention));
            }
        }
        boolean settled = precise.stream().anyMatch(r -> r.confidence() != Confidence.AMBIGUOUS);
        List<Recognition> all = new ArrayList<>(precise);
        if (!settled) {
            all.addAll(broad);
        }
        return best(all);
    }

    private static List<Recognition> best(List<Recognition> all) {
        Map<UUID, Recognition> byAgency = new LinkedHashMap<>();
        for (Recognition r : all) {
            byAgency.merge(r.agencyId(), r, (a, b) -> b.confidence().compareTo(a.confidence()) < 0 ? b : a);
        }
        return byAgency.values().stream()
                .sorted(Comparator.comparing(Recognition::confidence))
                .limit(MOST)
                .toList();
    }
}
