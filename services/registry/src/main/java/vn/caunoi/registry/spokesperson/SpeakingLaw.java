package vn.caunoi.registry.spokesperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.deadlines.Deadlines;
import vn.caunoi.deadlines.LegalRule;
import vn.caunoi.deadlines.LegalRules;
import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.registry.agency.AgencyKind;

/**
 * What the rule catalogue says about who may speak: rows {@code spk.*}. A rule is chosen by the moment of the decision,
 * so a record of 2019 is judged by the decree of 2017.
 */
@ApplicationScoped
class SpeakingLaw {

    private static final String ANY = "any";

    private final LegalRules rules;
    private final Deadlines deadlines;

    @Inject
    SpeakingLaw(LegalRules rules, Deadlines deadlines) {
        this.rules = rules;
        this.deadlines = deadlines;
    }

    /**
     * Refuses what the law refuses on the day of the decision.
     *
     * @throws AuthorisationIncomplete {@code spk.case.writtenAndTerm}
     * @throws NotAnAuthorisation when another kind carries what belongs to an authorisation
     * @throws OfficerNotAuthorisable {@code spk.case.officers}
     */
    void permit(AgencyKind agency, AssignSpokesperson command) {
        if (command.kind() != SpokespersonKind.CASE_AUTHORISED) {
            refuseSurplus(command);
            return;
        }
        List<FieldError> missing = new ArrayList<>();
        require(command.authorisationDocument(), "authorisationDocument", missing);
        require(command.matter(), "matter", missing);
        require(command.validTo(), "validTo", missing);
        if (!missing.isEmpty()) {
            throw new AuthorisationIncomplete(latest("spk.case.writtenAndTerm"), missing);
        }
        permitOfficer(agency, command.post(), command.decidedAt().toInstant());
    }

    /**
     * Who may be authorised: the rule of the day of the signing, which the catalogue names as its trigger.
     *
     * @throws OfficerNotAuthorisable {@code spk.case.officers}
     */
    void permitOfficer(AgencyKind agency, PostKind post, Instant signedAt) {
        if (agency != AgencyKind.PROVINCIAL_COMMITTEE && post != PostKind.DEPUTY) {
            rules.at("spk.case.officers", signedAt)
                    .filter(rule -> !ANY.equals(rule.value()))
                    .ifPresent(rule -> {
                        throw new OfficerNotAuthorisable(rule);
                    });
        }
    }

    /**
     * Refuses a chain: only the head authorises.
     *
     * @throws SubDelegation {@code spk.subdelegation}
     * @throws HeadNotInOffice when the head was not in office at the signing
     */
    void permitAuthorising(Assignment authorising, Instant signedAt) {
        if (authorising.kind() != SpokespersonKind.HEAD) {
            throw new SubDelegation(latest("spk.subdelegation"));
        }
        if (!authorising.speaksAt(signedAt)) {
            throw new HeadNotInOffice();
        }
    }

    /**
     * What is odd about a record without being a reason to refuse it: Decree 09/2017 knew regular spokespersons only in
     * ministries and provincial committees, yet agencies named some ({@code spk.regular.agencies}).
     */
    Optional<Irregularity> irregularity(AgencyKind agency, SpokespersonKind kind, Instant decidedAt) {
        return kind == SpokespersonKind.REGULAR && agency != AgencyKind.PROVINCIAL_COMMITTEE
                ? rules.at("spk.regular.agencies", decidedAt)
                        .filter(rule -> !ANY.equals(rule.value()))
                        .map(rule -> new Irregularity(rule.key(), rule.basis()))
                : Optional.empty();
    }

    /** The publication clock of a decision; empty when no rule set a time for its kind on its day. */
    Optional<Deadline> publication(SpokespersonKind kind, Instant decidedAt) {
        return switch (kind) {
            case HEAD -> Optional.empty();
            case REGULAR -> deadlines.compute("spk.publish.regular", decidedAt);
            case CASE_AUTHORISED -> deadlines.compute("spk.publish.case", decidedAt);
        };
    }

    /** The form that an authorisation needs does not depend on its day: without it nobody could say what it covers. */
    private LegalRule latest(String key) {
        return rules.at(key, Instant.parse("2026-07-01T00:00:00Z")).orElseThrow();
    }

    private static void refuseSurplus(AssignSpokesperson command) {
        List<FieldError> surplus = new ArrayList<>();
        refuse(command.matter(), "matter", surplus);
        refuse(command.authorisationDocument(), "authorisationDocument", surplus);
        refuse(command.authorisedBy(), "authorisedBy", surplus);
        refuse(command.standsInFor(), "standsInFor", surplus);
        if (!surplus.isEmpty()) {
            throw new NotAnAuthorisation(surplus);
        }
    }

    private static void require(@Nullable Object value, String field, List<FieldError> missing) {
        if (value == null) {
            missing.add(FieldError.at("/" + field, "required", "An authorisation needs this."));
        }
    }

    private static void refuse(@Nullable Object value, String field, List<FieldError> surplus) {
        if (value != null) {
            surplus.add(FieldError.at("/" + field, "not-an-authorisation", "Only an authorisation has this."));
        }
    }
}
