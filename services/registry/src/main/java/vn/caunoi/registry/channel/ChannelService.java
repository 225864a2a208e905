package vn.caunoi.registry.channel;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.DatabaseConstraint;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.identity.Caller;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.agency.NotYourAgency;
import vn.caunoi.registry.audit.AuditTrail;

/** Which channels an agency has announced as its own, and when. */
@ApplicationScoped
public class ChannelService {

    private static final String ENTITY = "official-channel";

    private final ChannelRepository channels;
    private final AgencyService agencies;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    ChannelService(ChannelRepository channels, AgencyService agencies, AuditTrail audit, Caller caller, Clock clock) {
        this.channels = channels;
        this.agencies = agencies;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What an agency uses, today or on a day.
     *
     * <p>Fails with {@link vn.caunoi.registry.agency.AgencyNotFound}.
     */
    @WithSession
    public Uni<ChannelList> ofAgency(UUID agencyId, @Nullable LocalDate asAt) {
        LocalDate day = asAt == null ? today() : asAt;
        return agencies.require(agencyId).chain(agency -> channels.ofAgency(agencyId, day)
                .map(rows -> new ChannelList(
                        rows.stream().map(row -> row.view(today())).toList())));
    }

    /** Channels, past ones too, that the caller keeps or may see. Fails with {@link NotYourAgency}. */
    @WithSession
    public Uni<Page<ChannelView>> search(
            @Nullable UUID agency, @Nullable ChannelKind kind, @Nullable Boolean active, PageRequest page) {
        return channels.page(agencies.visible(agency), kind, active, today(), page);
    }

    /** Fails with {@link ChannelNotFound}, or with {@link NotYourAgency} when the caller acts for another agency. */
    @WithSession
    public Uni<AgencySummary> requireActing(UUID id) {
        return channels.require(id).chain(channel -> agencies.requireActing(channel.agencyId()));
    }

    /** Announces a channel. */
    @WithTransaction
    public Uni<ChannelView> announce(UUID agencyId, AnnounceChannel command) {
        return agencies.requireActing(agencyId).chain(agency -> {
            Channel channel = Channel.announced(agencyId, command, clock.instant(), caller.username());
            return channels.persistAndFlush(channel)
                    .onFailure(DatabaseConstraint.broken("channel_once_at_a_time"))
                    .transform(taken -> new ChannelTaken())
                    .chain(saved -> recorded(saved, agency, "announced", null));
        });
    }

    /** Replaces what is known of a channel, as last seen. */
    @WithTransaction
    public Uni<ChannelView> change(UUID id, long seen, AnnounceChannel command) {
        return requireActing(id).chain(agency -> channels.requireForChange(id).chain(channel -> {
            ChannelView before = ChannelView.of(channel, agency.name(), today());
            channel.change(seen, command);
            return flushed(channel, agency, "changed", before);
        }));
    }

    /** Ends the use of a channel, as last seen. */
    @WithTransaction
    public Uni<ChannelView> end(UUID id, long seen, LocalDate lastDay) {
        return requireActing(id).chain(agency -> channels.requireForChange(id).chain(channel -> {
            ChannelView before = ChannelView.of(channel, agency.name(), today());
            channel.end(seen, lastDay);
            return flushed(channel, agency, "ended", before);
        }));
    }

    private Uni<ChannelView> flushed(Channel channel, AgencySummary agency, String action, ChannelView before) {
        return channels.flush()
                .onFailure(DatabaseConstraint.broken("channel_once_at_a_time"))
                .transform(taken -> new ChannelTaken())
                .chain(() -> recorded(channel, agency, action, before));
    }

    private Uni<ChannelView> recorded(
            Channel channel, AgencySummary agency, String action, @Nullable ChannelView before) {
        ChannelView after = ChannelView.of(channel, agency.name(), today());
        return audit.record(action, ENTITY, channel.id(), agency.id(), before, after)
                .replaceWith(after);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
