package vn.caunoi.registry.audit;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Questions about the trail, and whether it is still what it was. */
@ApplicationScoped
public class AuditService {

    private static final Logger LOG = Logger.getLogger(AuditService.class);

    /** Checked in one request; few enough to be answered well within a second. */
    static final int STRETCH = 10_000;

    private static final int PAGE = 500;

    private final AuditRepository entries;
    private final AuditJson json;

    @Inject
    AuditService(AuditRepository entries, AuditJson json) {
        this.entries = entries;
        this.json = json;
    }

    /** Changes, newest first. */
    @WithSession
    public Uni<AuditSlice> list(AuditQuery query) {
        return entries.newest(query).map(found -> {
            List<AuditView> items = found.stream()
                    .limit(query.size())
                    .map(entry -> AuditView.of(entry, json))
                    .toList();
            Long next =
                    found.size() > query.size() ? items.get(items.size() - 1).position() : null;
            return new AuditSlice(items, next);
        });
    }

    /**
     * Walks along the chain behind a position, some thousand entries far.
     *
     * @param anchor a head that was written down earlier and must still lie on the chain
     */
    @WithSession
    public Uni<ChainReport> verify(long after, @Nullable AuditHead anchor) {
        return entries.head().chain(head -> entries.at(after)
                .map(before -> new ChainWalk(before, after))
                .chain(walk -> walk(walk, after + STRETCH)
                        .chain(more -> compare(walk, anchor).replaceWith(more))
                        .invoke(more -> {
                            if (!more) {
                                walk.end(head);
                            }
                        })
                        .map(more -> report(walk.report(more ? walk.position() : null, head)))));
    }

    /** Answers whether there are entries behind the limit. */
    private Uni<Boolean> walk(ChainWalk walk, long limit) {
        return entries.behind(walk.position(), PAGE).chain(page -> {
            walk.on(page);
            if (walk.isBroken() || page.size() < PAGE) {
                return Uni.createFrom().item(false);
            }
            return walk.position() >= limit ? Uni.createFrom().item(true) : walk(walk, limit);
        });
    }

    private Uni<Void> compare(ChainWalk walk, @Nullable AuditHead anchor) {
        return anchor == null
                ? Uni.createFrom().voidItem()
                : entries.at(anchor.position())
                        .invoke(there -> walk.compare(anchor, there))
                        .replaceWithVoid();
    }

    /** The log is kept elsewhere, so that the head stands outside of the database from time to time. */
    private static ChainReport report(ChainReport report) {
        if (report.intact()) {
            LOG.infof(
                    "audit: intact from %d to %d; head %d %s",
                    report.from(),
                    report.to(),
                    report.head().position(),
                    report.head().hash());
        } else {
            LOG.errorf("audit: the chain is broken: %s", report.firstBreak());
        }
        return report;
    }

    /** One stretch of an export, in the order of the chain: lines of JSON, and where the next one begins. */
    @WithSession
    public Uni<AuditLines> lines(long after) {
        return entries.behind(after, PAGE).map(page -> {
            StringBuilder text = new StringBuilder();
            page.forEach(entry -> text.append(entry.line()).append('\n'));
            return new AuditLines(
                    text.toString(),
                    page.isEmpty() ? after : page.get(page.size() - 1).position(),
                    page.size() == PAGE);
        });
    }
}
