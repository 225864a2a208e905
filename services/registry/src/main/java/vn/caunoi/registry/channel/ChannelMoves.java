package vn.caunoi.registry.channel;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.InTurn;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.reorganisation.Belonging;
import vn.caunoi.registry.reorganisation.Handover;
import vn.caunoi.registry.reorganisation.MovesWithAgency;

/**
 * A channel goes on with whoever takes over, without a day on which it is nobody's. People who follow a page or have a
 * number saved do not stop on the day of a reorganisation; if the channel vanished from the list, the genuine one would
 * look like an imitation, and if it stayed with a body that is gone, nobody could end it. The successor now answers for
 * what is said there and ends what it does not want.
 *
 * <p>Where nobody takes over, the channel ends: an address nobody answers for must not be shown as official.
 *
 * <p>On the days before, it stays what the old agency had announced: that row ends and another one goes on.
 */
@ApplicationScoped
class ChannelMoves implements MovesWithAgency {

    private static final String ENTITY = "official-channel";

    private final ChannelRepository channels;
    private final AgencyService agencies;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ChannelMoves(ChannelRepository channels, AgencyService agencies, AuditTrail audit, Clock clock) {
        this.channels = channels;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Uni<List<Belonging>> list(Handover handover) {
        return channels.usedFrom(handover.from(), handover.effectiveOn()).map(found -> found.stream()
                .map(channel -> new Belonging(
                        Belonging.Subject.CHANNEL,
                        channel.id(),
                        channel.name() + ", " + channel.address(),
                        handover.destiny()))
                .toList());
    }

    @Override
    public Uni<Void> move(Handover handover) {
        UUID to = handover.to();
        return agencies.require(handover.from())
                .chain(old -> (to == null ? Uni.createFrom().<@Nullable AgencySummary>nullItem() : agencies.require(to))
                        .chain(heir -> channels.usedFrom(old.id(), handover.effectiveOn())
                                .chain(found -> InTurn.forEach(found, channel -> move(channel, old, heir, handover)))));
    }

    private Uni<Void> move(Channel channel, AgencySummary old, @Nullable AgencySummary heir, Handover handover) {
        ChannelView before = view(channel, old);
        if (!channel.activeFrom().isBefore(handover.effectiveOn())) {
            return heir == null ? forget(channel, old, before) : handOver(channel, heir, before);
        }
        Channel next = heir == null ? null : channel.continued(heir.id(), handover.effectiveOn(), clock.instant());
        channel.endWithAgency(handover.lastDay());
        // The old one must have ended before the next one begins, also in the order of the statements.
        return channels.flush()
                .chain(() -> audit.record("ended", ENTITY, channel.id(), old.id(), before, view(channel, old)))
                .chain(() -> next == null || heir == null
                        ? Uni.createFrom().voidItem()
                        : channels.persistAndFlush(next)
                                .chain(() ->
                                        audit.record("moved", ENTITY, next.id(), heir.id(), before, view(next, heir))));
    }

    /** It was never the old agency's. */
    private Uni<Void> handOver(Channel channel, AgencySummary heir, ChannelView before) {
        channel.goTo(heir.id());
        return channels.flush()
                .chain(() -> audit.record("moved", ENTITY, channel.id(), heir.id(), before, view(channel, heir)));
    }

    /** It was announced for days on which there is no agency. */
    private Uni<Void> forget(Channel channel, AgencySummary old, ChannelView before) {
        return channels.delete(channel)
                .chain(() -> channels.flush())
                .chain(() -> audit.record("removed", ENTITY, channel.id(), old.id(), before, null));
    }

    private ChannelView view(Channel channel, AgencySummary agency) {
        return ChannelView.of(channel, agency.name(), LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE));
    }
}
