package vn.caunoi.registry.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
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

    /** More than a province has; beside the lists that have no end it is the only one that has to fit into memory. */
    static final int MOST_IN_A_WORKBOOK = 20_000;

    private static final int PAGE = 100;
    private static final int NEWEST = 50;

    private final SpokespersonService spokespersons;
    private final AgencyService agencies;
    private final FeedService feed;
    private final Clock clock;
    private final ObjectMapper json;

    @Inject
    OpenDataService(
            SpokespersonService spokespersons,
            AgencyService agencies,
            FeedService feed,
            Clock clock,
            ObjectMapper json) {
        this.spokespersons = spokespersons;
        this.agencies = agencies;
        this.feed = feed;
        this.clock = clock;
        this.json = json;
    }

    /** The list as JSON, page by page: however long it is, there is one page of it in memory. */
    public Multi<byte[]> json() {
        Instant now = now();
        AtomicReference<String> separator = new AtomicReference<>("");
        return framed(
                "{\"generatedAt\":\"" + now + "\",\"items\":[",
                pages(now).map(page -> page.stream()
                        .map(person -> separator.getAndSet(",") + written(person))
                        .collect(Collectors.joining())),
                "]}");
    }

    /** The list as CSV, page by page. */
    public Multi<byte[]> csv() {
        return framed(PublicListCsv.begin(), pages(now()).map(PublicListCsv::of), "");
    }

    /**
     * The list as a workbook, which is one archive and stands in memory.
     *
     * <p>Fails with {@link ListTooLong} beyond {@link #MOST_IN_A_WORKBOOK} rows.
     */
    public Uni<byte[]> workbook() {
        return pages(now())
                .collect()
                .in(ArrayList<SpokespersonView>::new, OpenDataService::add)
                .map(PublicListXlsx::of);
    }

    static void add(List<SpokespersonView> found, List<SpokespersonView> page) {
        if (found.size() + page.size() > MOST_IN_A_WORKBOOK) {
            throw new ListTooLong();
        }
        found.addAll(page);
    }

    /**
     * The list that the page shows, from its first page to its last, at one moment. A row that moves to the next page
     * while the list is read is the same row.
     */
    private Multi<List<SpokespersonView>> pages(Instant moment) {
        Set<UUID> seen = new HashSet<>();
        return Multi.createBy()
                .repeating()
                .uni(
                        AtomicInteger::new,
                        number -> spokespersons.speakingAt(moment, new PageRequest(number.getAndIncrement(), PAGE)))
                .whilst(page -> page.items().size() == PAGE)
                .map(page -> page.items().stream()
                        .filter(person -> seen.add(person.id()))
                        .toList());
    }

    private static Multi<byte[]> framed(String begin, Multi<String> pages, String end) {
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(begin),
                        pages,
                        Multi.createFrom().item(end))
                .filter(text -> !text.isEmpty())
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private String written(SpokespersonView person) {
        try {
            return json.writeValueAsString(person);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
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
