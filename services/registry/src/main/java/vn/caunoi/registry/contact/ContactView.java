package vn.caunoi.registry.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.spokesperson.SpokespersonKind;

/**
 * A published contact as its agency's staff see it.
 *
 * @param confirmedAt when somebody last said it was right
 * @param clock until when it counts as right
 * @param trouble why mails do not help; absent when nothing is known against them
 * @param question the question that is out; absent when there is none
 */
public record ContactView(
        UUID assignmentId,
        SpokespersonKind kind,
        String personName,
        String position,
        String phone,
        String email,
        ContactState state,
        @Nullable Instant confirmedAt,
        @Nullable ClockView clock,
        @Nullable ContactTrouble trouble,
        @Nullable ContactQuestion question) {

    static ContactView of(Contact contact, @Nullable ContactQuestion question, Instant now) {
        return new ContactView(
                contact.term().id(),
                contact.term().kind(),
                contact.term().personName(),
                contact.term().position(),
                contact.term().phone(),
                contact.term().email(),
                contact.stateAt(now),
                contact.confirmedAt(),
                contact.due().map(ClockView::of).orElse(null),
                contact.trouble(),
                question);
    }
}
