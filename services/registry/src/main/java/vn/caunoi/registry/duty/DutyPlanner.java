package vn.caunoi.registry.duty;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.deadlines.Deadlines;
import vn.caunoi.registry.agency.AgencyConfig;
import vn.caunoi.registry.agency.PublishingDuty;
import vn.caunoi.registry.policy.ProvincePolicies;
import vn.caunoi.registry.spokesperson.SpeakingTerm;

/** Works out which publications an assignment asks for: table of channels and proofs in, duties out. */
@ApplicationScoped
class DutyPlanner {

    private final List<ChannelRule> channels;
    private final Deadlines deadlines;
    private final ProvincePolicies policies;

    @Inject
    DutyPlanner(AgencyConfig config, Deadlines deadlines, ProvincePolicies policies) {
        this.channels = ChannelRule.read(config.province());
        this.deadlines = deadlines;
        this.policies = policies;
    }

    /** Proofs by what they prove. */
    record Proven(UUID assignmentId, Channel channel) {}

    static Map<Proven, List<PublicationProof>> index(Collection<PublicationProof> proofs) {
        return proofs.stream().collect(groupingBy(proof -> new Proven(proof.assignmentId(), proof.channel())));
    }

    List<PublicationDuty> of(
            SpeakingTerm term, PublishingDuty publishingDuty, Map<Proven, List<PublicationProof>> proofs) {
        return channels.stream()
                .filter(rule -> rule.concerns(publishingDuty, term.kind()))
                .map(rule -> duty(term, rule, proofs.getOrDefault(new Proven(term.id(), rule.channel()), List.of())))
                .toList();
    }

    private PublicationDuty duty(SpeakingTerm term, ChannelRule rule, List<PublicationProof> proofs) {
        PublicationProof proof =
                proofs.stream().filter(PublicationProof::stands).findFirst().orElse(null);
        Optional<Deadline> clock = clock(rule, term.decidedAt());
        boolean ownList = rule.proof() == ChannelRule.Proof.OWN_LIST;
        Instant fulfilledAt = ownList ? term.publishedAt() : proof == null ? null : proof.fulfilledAt();
        return new PublicationDuty(
                term,
                rule.channel(),
                rule.owner(),
                ownList,
                clock,
                fulfilledAt,
                proof == null ? null : proof.view(),
                proofs.stream()
                        .filter(each -> !each.stands())
                        .map(PublicationProof::view)
                        .toList());
    }

    /** The legal time; where the law sets none, the province's own, which reminds and never accuses. */
    private Optional<Deadline> clock(ChannelRule rule, Instant decidedAt) {
        return Optional.ofNullable(rule.rule())
                .flatMap(key -> deadlines.compute(key, decidedAt))
                .or(() -> Optional.ofNullable(rule.policy()).flatMap(key -> policies.compute(key, decidedAt)));
    }
}
