package vn.caunoi.registry.agency;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** The agencies that must have somebody who speaks for them (Decree 244/2026, art. 2). */
@ApplicationScoped
public class AgencyRollService {

    private static final List<AgencyKind> SPEAKING = Arrays.stream(AgencyKind.values())
            .filter(kind -> kind.publishingDuty() != PublishingDuty.NONE)
            .toList();

    private final AgencyRollRepository agencies;

    @Inject
    AgencyRollService(AgencyRollRepository agencies) {
        this.agencies = agencies;
    }

    /** All of them, those included that have ended: a question about the past needs them. */
    @WithSession
    public Uni<List<AgencySummary>> everybodyWhoMustSpeak() {
        return agencies.ofKinds(SPEAKING);
    }
}
