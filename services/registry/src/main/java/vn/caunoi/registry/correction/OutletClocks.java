package vn.caunoi.registry.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.deadlines.Deadlines;
import vn.caunoi.deadlines.LegalRules;
import vn.caunoi.registry.calendar.ClockView;

/** The terms of an outlet, chosen by the day on which it got the demand. They follow the calendar while they run. */
@ApplicationScoped
class OutletClocks {

    /** {@code press.outlet.answer}: 15 days of the old law, 15 working days since July 2026. */
    private static final String ANSWER = "press.outlet.answer";

    private static final String ROUNDS = "press.reply.rounds";

    private final Deadlines deadlines;
    private final LegalRules rules;

    @Inject
    OutletClocks(Deadlines deadlines, LegalRules rules) {
        this.deadlines = deadlines;
        this.rules = rules;
    }

    String calendarVersion() {
        return deadlines.calendarVersion();
    }

    /** How often the law lets a reply go to and fro; empty where it does not count. */
    Optional<Integer> mostRounds(Instant trigger) {
        return rules.at(ROUNDS, trigger)
                .flatMap(rule -> Optional.ofNullable(rule.value()))
                .map(Integer::valueOf);
    }

    Optional<Deadline> answer(CorrectionRound round) {
        String then = round.calendarVersion();
        return (then == null ? deadlines : deadlines.asOf(then)).compute(ANSWER, round.receivedAt());
    }

    /** A reply is to be passed on since it arrived; a correction since the outlet agreed to it. */
    Optional<Deadline> carrying(Correction correction, CorrectionRound round) {
        Instant agreed = round.answeredAt();
        if (correction.demanded() == Demanded.REPLY) {
            return deadlines.compute(correction.rhythm().replyRule(), round.receivedAt());
        }
        return round.answer() == OutletAnswer.AGREED && agreed != null
                ? correction.rhythm().correctionRule().flatMap(rule -> deadlines.compute(rule, agreed))
                : Optional.empty();
    }

    /** Whether the outlet has it and may still answer. */
    boolean waits(Correction correction, List<CorrectionRound> rounds, Instant now) {
        return correction.state() == CorrectionState.SENT
                && !rounds.isEmpty()
                && answer(rounds.get(rounds.size() - 1))
                        .map(term -> term.dueAt().isAfter(now))
                        .orElse(true);
    }

    CorrectionRoundView view(Correction correction, CorrectionRound round, Instant now) {
        Optional<Deadline> answer = answer(round);
        Optional<Deadline> carrying = carrying(correction, round);
        return new CorrectionRoundView(
                round.number(),
                round.documentNumber(),
                round.sentAt(),
                round.receivedAt(),
                round.answer(),
                round.answeredAt(),
                round.answerText(),
                answer.map(ClockView::of).orElse(null),
                answer.map(term -> isLate(term, end(round.answeredAt(), correction, now)))
                        .orElse(false),
                carrying.map(ClockView::of).orElse(null),
                correction.isOpen() && carrying.map(term -> isLate(term, now)).orElse(false));
    }

    private static Instant end(@Nullable Instant answered, Correction correction, Instant now) {
        if (answered != null) {
            return answered;
        }
        return correction.closedAt() == null ? now : correction.closedAt();
    }

    /** A term that is not sure accuses no outlet. */
    static boolean isLate(Deadline term, Instant moment) {
        return term.judge(moment) == Deadline.Verdict.LATE;
    }

    /** What the outlet has to do next and until when; empty when it owes nothing with a term. */
    Optional<Deadline> next(Correction correction, List<CorrectionRound> rounds) {
        if (rounds.isEmpty()) {
            return Optional.empty();
        }
        CorrectionRound last = rounds.get(rounds.size() - 1);
        return switch (correction.state()) {
            case SENT -> answer(last);
            case AGREED -> carrying(correction, last);
            case DRAFT, REFUSED, CLOSED -> Optional.empty();
        };
    }
}
