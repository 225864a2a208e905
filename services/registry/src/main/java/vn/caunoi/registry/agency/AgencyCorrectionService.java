package vn.caunoi.registry.agency;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Caller;
import vn.caunoi.problem.PreconditionFailed;
import vn.caunoi.registry.audit.AuditTrail;

/** Corrects what is known of an agency. */
@ApplicationScoped
public class AgencyCorrectionService {

    private final AgencyRepository agencies;
    private final AgencyVersionRepository versions;
    private final AgencyRegister register;
    private final AgencyService service;
    private final HomeProvince province;
    private final AuditTrail audit;
    private final Caller caller;

    @Inject
    AgencyCorrectionService(
            AgencyRepository agencies,
            AgencyVersionRepository versions,
            AgencyRegister register,
            AgencyService service,
            HomeProvince province,
            AuditTrail audit,
            Caller caller) {
        this.agencies = agencies;
        this.versions = versions;
        this.register = register;
        this.service = service;
        this.province = province;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * Tells what was, is or will be true in a period. What was believed before stays known as what was believed.
     *
     * <p>Fails with {@link AgencyNotFound}, {@link PreconditionFailed}, {@link AgencyOfAnotherProvince},
     * {@link PeriodInverted}, {@link PeriodOutsideLife}, {@link UnitCodeTaken} or {@link IdentifierTaken}.
     */
    @WithTransaction
    public Uni<AgencyHistory> correct(UUID id, long seen, CorrectAgency command) {
        AgencyIdentifier identifier = identifier(command);
        return agencies.requireForChange(id).chain(agency -> {
            if (agency.revision() != seen) {
                throw new PreconditionFailed();
            }
            return register.entry(caller.username(), command.reason().strip())
                    .chain(entry -> versions.known(List.of(id))
                            .map(AgencyVersion::timeline)
                            .chain(known -> correct(
                                    agency,
                                    known,
                                    known.corrected(
                                            command.validFrom(),
                                            command.validTo(),
                                            state -> corrected(state, command, identifier)),
                                    entry)))
                    .chain(() -> agencies.flush())
                    .chain(() -> service.history(id, null));
        });
    }

    private Uni<Void> correct(Agency agency, AgencyTimeline known, AgencyTimeline life, Entry entry) {
        return register.revise(agency, life, entry, AgencyKeeper.PEOPLE)
                .chain(news ->
                        news ? register.tell(agency.id()) : Uni.createFrom().voidItem())
                .chain(() -> audit.record(
                        "corrected",
                        "agency",
                        agency.id(),
                        agency.id(),
                        RecordedLife.of(known, null),
                        RecordedLife.of(life, entry.reason())));
    }

    private @Nullable AgencyIdentifier identifier(CorrectAgency command) {
        String text = command.identifier() == null ? command.legacyIdentifier() : command.identifier();
        AgencyIdentifier identifier =
                text == null ? null : AgencyIdentifier.parse(text).orElse(null);
        if (identifier != null && !province.owns(identifier)) {
            throw new AgencyOfAnotherProvince("/identifier");
        }
        if (command.legacyIdentifier() != null
                && AgencyIdentifier.parse(command.legacyIdentifier())
                        .filter(province::owns)
                        .isEmpty()) {
            throw new AgencyOfAnotherProvince("/legacyIdentifier");
        }
        return identifier;
    }

    private static AgencyState corrected(
            AgencyState state, CorrectAgency command, @Nullable AgencyIdentifier identifier) {
        return new AgencyState(
                command.name().strip(),
                state.kind(),
                command.unitCode(),
                state.unitType(),
                state.formerDistrict(),
                state.parentId(),
                identifier == null ? null : identifier.canonical(),
                command.legacyIdentifier() == null
                        ? identifier == null ? null : identifier.legacy()
                        : command.legacyIdentifier(),
                new TreeSet<>(command.aliases().stream().map(String::strip).toList()),
                new TreeSet<>(List.copyOf(state.inherited())));
    }
}
