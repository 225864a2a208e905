package vn.caunoi.registry.contact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.caunoi.registry.reorganisation.Belonging;
import vn.caunoi.registry.reorganisation.Handover;
import vn.caunoi.registry.reorganisation.MovesWithAgency;
import vn.caunoi.registry.spokesperson.SpeakingTerm;
import vn.caunoi.registry.spokesperson.TermService;

/** A question whether a contact is right ends with the agency: whoever would answer it speaks no longer. */
@ApplicationScoped
class QuestionMoves implements MovesWithAgency {

    private final ConfirmationRepository confirmations;
    private final TermService terms;
    private final Clock clock;

    @Inject
    QuestionMoves(ConfirmationRepository confirmations, TermService terms, Clock clock) {
        this.confirmations = confirmations;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public Uni<List<Belonging>> list(Handover handover) {
        Instant now = clock.instant();
        return terms.ofAgency(handover.from()).chain(found -> {
            Map<UUID, SpeakingTerm> running = found.stream()
                    .filter(term -> term.to() == null || term.to().isAfter(handover.moment()))
                    .collect(Collectors.toMap(SpeakingTerm::id, Function.identity()));
            return confirmations.openOf(running.keySet()).map(open -> open.stream()
                    .filter(question -> !question.hasExpired(now))
                    .map(question -> belonging(question, running))
                    .toList());
        });
    }

    private static Belonging belonging(ContactConfirmation question, Map<UUID, SpeakingTerm> running) {
        SpeakingTerm term = running.get(question.assignmentId());
        return new Belonging(
                Belonging.Subject.CONTACT_QUESTION,
                question.id(),
                term == null ? "" : term.personName() + ", " + term.position(),
                Belonging.Destiny.ENDS);
    }

    @Override
    public Uni<Void> move(Handover handover) {
        Instant now = clock.instant();
        return terms.ofAgency(handover.from())
                .chain(found -> confirmations.openOf(
                        found.stream().map(SpeakingTerm::id).collect(Collectors.toSet())))
                .invoke(open -> open.forEach(question -> question.close(now)))
                .chain(() -> confirmations.flush());
    }
}
