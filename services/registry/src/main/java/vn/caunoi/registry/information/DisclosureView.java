package vn.caunoi.registry.information;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.calendar.ClockView;

/**
 * An entry of the list of information to be made public.
 *
 * @param clock of the default term; absent where a special law says when
 * @param late whether it was made public after its term; absent while it is not public, or nobody can be sure
 * @param openClaims how many say that it is wrong and wait for an answer
 */
public record DisclosureView(
        UUID id,
        UUID agencyId,
        String agencyName,
        String title,
        DisclosureForm form,
        String place,
        LocalDate createdOn,
        @Nullable ClockView clock,
        @Nullable LocalDate specialDue,
        @Nullable String specialBasis,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate shownUntil,
        DisclosureState state,
        @Nullable Boolean late,
        long openClaims,
        int version) {

    static DisclosureView of(DisclosureRepository.Row row, RequestClocks clocks, LocalDate today) {
        Disclosure disclosure = row.disclosure();
        ClockView clock = disclosure.specialDue() != null
                ? null
                : clocks.due(new RequestClocks.Running(RequestClocks.PROACTIVE, disclosure.trigger()))
                        .map(ClockView::of)
                        .orElse(null);
        LocalDate last = clock == null ? disclosure.specialDue() : clock.lastDay();
        return new DisclosureView(
                disclosure.id(),
                disclosure.agencyId(),
                row.agencyName(),
                disclosure.title(),
                disclosure.form(),
                disclosure.place(),
                disclosure.createdOn(),
                clock,
                disclosure.specialDue(),
                disclosure.specialBasis(),
                disclosure.publishedOn(),
                disclosure.shownUntil(),
                state(disclosure, last, today),
                late(disclosure, clock, last),
                row.openClaims(),
                disclosure.version());
    }

    static DisclosureState state(Disclosure disclosure, @Nullable LocalDate last, LocalDate today) {
        if (disclosure.publishedOn() != null) {
            return disclosure.shownUntil() != null && disclosure.shownUntil().isBefore(today)
                    ? DisclosureState.OVER
                    : DisclosureState.PUBLISHED;
        }
        return last != null && last.isBefore(today) ? DisclosureState.GAP : DisclosureState.WAITING;
    }

    private static @Nullable Boolean late(Disclosure disclosure, @Nullable ClockView clock, @Nullable LocalDate last) {
        if (disclosure.publishedOn() == null || last == null) {
            return null;
        }
        boolean after = disclosure.publishedOn().isAfter(last);
        boolean sure = clock == null || clock.sure();
        if (after && !sure) {
            return null;
        }
        return after;
    }
}
