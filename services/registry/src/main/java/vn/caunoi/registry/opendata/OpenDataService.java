package vn.caunoi.registry.opendata;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.feed.FeedNotice;
import vn.caunoi.registry.feed.FeedService;
import vn.caunoi.registry.feed.RecordKind;
import vn.caunoi.registry.spokesperson.SpokespersonService;
import vn.caunoi.registry.spokesperson.SpokespersonView;

/** The public list whole, and its newest changes. */
@ApplicationScoped
public class OpenDataService {

    private static final int PAGE = 100;
    private static final int NEWEST = 50;

    private final SpokespersonService spokespersons;
    private final AgencyService agencies;
    private final FeedService feed;
    private final Clock clock;

    @Inject
    OpenDataService(SpokespersonService spokespersons, AgencyService agencies, FeedService feed, Clock clock) {
        this.spokespersons = spokespersons;
        this.agencies = agencies;
        this.feed = feed;
        this.clock = clock;
    }

    /** The list that the page shows, from its first page to its last; some hundreds of rows in a province. */
    public Uni<PublicList> spokespersons() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return pages(0, new LinkedHashMap<>()).map(found -> new PublicList(now, found));
    }

    /** A row that moves to the next page while the list is read is the same row. */
    private Uni<List<SpokespersonView>> pages(int number, Map<UUID, SpokespersonView> found) {
        return spokespersons.current(null, null, new PageRequest(number, PAGE)).chain(page -> {
            page.items().forEach(person -> found.put(person.id(), person));
            return page.items().size() < PAGE
                    ? Uni.createFrom().item(List.copyOf(new ArrayList<>(found.values())))
                    : pages(number + 1, found);
        });
    }

    /** The newest changes of the list. */
    public Uni<List<FeedNotice>> changes() {
        return feed.newest(RecordKind.SPOKESPERSON, null, NEWEST);
    }

    /** The newest changes of one agency's spokespersons; fails as reading the agency does. */
    public Uni<List<FeedNotice>> changes(AgencySummary agency) {
        return feed.newest(RecordKind.SPOKESPERSON, agency.id(), NEWEST);
    }

    public Uni<AgencySummary> agency(UUID id) {
        return agencies.require(id);
    }
}
