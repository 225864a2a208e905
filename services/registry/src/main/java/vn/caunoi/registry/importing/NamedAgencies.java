package vn.caunoi.registry.importing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.InTurn;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyKind;
import vn.caunoi.registry.agency.AgencyQuery;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.vietnamese.Folding;

/** Finds the agencies that the lines of a file name, by the names of today and by earlier ones. */
@ApplicationScoped
public class NamedAgencies {

    /** A province has fewer; whoever names more has mixed up the columns. */
    static final int MOST_NAMES = 400;

    private static final int LONGEST_NAME = 100;
    private static final List<String> PREFIXES = List.of("uy ban nhan dan ", "ubnd ", "xa ", "phuong ");

    private final AgencyService agencies;

    @Inject
    NamedAgencies(AgencyService agencies) {
        this.agencies = agencies;
    }

    /**
     * What a name leads to.
     *
     * @param agency null when there is none, or more than one
     * @param renamed whether the agency bears another name today
     */
    public record Found(@Nullable AgencySummary agency, boolean renamed, boolean ambiguous) {

        /**
         * The agency that was found, with a hint when it bears another name today; null after a refusal.
         *
         * @param unknown the refusal when there is none
         */
        public static @Nullable AgencySummary orRefuse(
                @Nullable Found found, String column, String unknown, List<Finding> findings) {
            if (found == null || found.agency() == null) {
                findings.add(
                        Finding.refusal(column, found != null && found.ambiguous() ? "agency-ambiguous" : unknown));
                return null;
            }
            if (found.renamed()) {
                findings.add(Finding.hint(column, "agency-renamed"));
            }
            return found.agency();
        }
    }

    /** Each name with what it leads to; names beyond {@link #MOST_NAMES} lead nowhere. */
    public Uni<Map<String, Found>> find(Set<String> names, @Nullable AgencyKind kind) {
        Map<String, Found> found = new HashMap<>();
        return InTurn.forEach(names.stream().limit(MOST_NAMES).toList(), name -> find(name, kind)
                        .invoke(agency -> found.put(name, agency)))
                .replaceWith(found);
    }

    private Uni<Found> find(String name, @Nullable AgencyKind kind) {
        String folded = Folding.fold(name);
        if (folded.isEmpty() || name.length() > LONGEST_NAME) {
            return Uni.createFrom().item(new Found(null, false, false));
        }
        // Former names are known only as names of units, without the words for their committee.
        return agencies.search(new AgencyQuery(bare(folded), kind, null, null), new PageRequest(0, 20))
                .map(page -> choose(folded, page.items()));
    }

    private static Found choose(String folded, List<AgencySummary> candidates) {
        List<AgencySummary> bearers = candidates.stream()
                .filter(agency -> bears(agency.name(), folded) || agency.slug().equals(folded.replace(' ', '-')))
                .toList();
        List<AgencySummary> chosen = bearers.isEmpty() ? candidates : bearers;
        return chosen.size() == 1
                ? new Found(chosen.get(0), bearers.isEmpty(), false)
                : new Found(null, false, !chosen.isEmpty());
    }

    private static boolean bears(String name, String folded) {
        String own = Folding.fold(name);
        return own.equals(folded)
                || withoutProvince(own).equals(withoutProvince(folded))
                || bare(own).equals(bare(folded));
    }

    private static String withoutProvince(String folded) {
        return folded.replaceAll(" tinh [a-z ]+$", "");
    }

    private static String bare(String folded) {
        String bare = folded;
        for (String prefix : PREFIXES) {
            if (bare.startsWith(prefix) && bare.length() > prefix.length()) {
                bare = bare.substring(prefix.length());
            }
        }
        return bare;
    }
}
