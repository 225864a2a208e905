package vn.caunoi.registry.duty;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.deadlines.Deadlines;
import vn.caunoi.registry.agency.AgencyConfig;
import vn.caunoi.registry.agency.PublishingDuty;
import vn.caunoi.registry.spokesperson.SpeakingTerm;

/** Works out which publications an assignment asks for: table of channels and proofs in, duties out. */
@ApplicationScoped
class DutyPlanner {

    private final List<ChannelRule> channels;
    private final Deadlines deadlines;

    @Inject
    DutyPlanner(AgencyConfig config, Deadlines deadlines) {
        this(ChannelRule.read(config.province()), deadlines);
    }

    DutyPlanner(List<ChannelRule> channels, Deadlines deadlines) {
        this.channels = channels;
        this.deadlines = deadlines;
    }

    /** Proofs by what they prove. */
    record Proven(UUID assignmentId, Channel channel) {}

    static Map<Proven, PublicationProof> index(Collection<PublicationProof> proofs) {
        return proofs.stream()
                .collect(toMap(proof -> new Proven(proof.assignmentId(), proof.channel()), Function.identity()));
    }

    List<PublicationDuty> of(SpeakingTerm term, PublishingDuty publishingDuty, Map<Proven, PublicationProof> proofs) {
        return channels.stream()
                .filter(rule -> rule.concerns(publishingDuty, term.kind()))
                .map(rule -> duty(term, rule, proofs.get(new Proven(term.id(), rule.channel()))))
                .toList();
    }

    private PublicationDuty duty(SpeakingTerm term, ChannelRule rule, @Nullable PublicationProof proof) {
        Optional<Deadline> clock =
                Optional.ofNullable(rule.rule()).flatMap(key -> deadlines.compute(key, term.decidedAt()));
        boolean ownList = rule.proof() == ChannelRule.Proof.OWN_LIST;
        Instant fulfilledAt = ownList ? term.publishedAt() : proof == null ? null : proof.fulfilledAt();
        return new PublicationDuty(
                term, rule.channel(), rule.owner(), ownList, clock, fulfilledAt, proof == null ? null : proof.view());
    }
}
