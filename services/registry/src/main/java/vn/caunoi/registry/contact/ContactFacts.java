package vn.caunoi.registry.contact;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.spokesperson.SpeakingTerm;

/**
 * What is known about confirmations.
 *
 * @param confirmed when contacts were confirmed as right
 * @param unanswered assignments that were asked as often as anybody may be
 * @param refusedAddresses addresses that the mail server does not know
 */
public record ContactFacts(List<ConfirmedContact> confirmed, Set<UUID> unanswered, Set<String> refusedAddresses) {

    /** The same without what holds only now: for looking at a day that is over. */
    public ContactFacts ofThePast() {
        return new ContactFacts(confirmed, Set.of(), Set.of());
    }

    @Nullable
    ContactTrouble trouble(SpeakingTerm term) {
        if (refusedAddresses.contains(term.email())) {
            return ContactTrouble.UNDELIVERABLE;
        }
        return unanswered.contains(term.id()) ? ContactTrouble.NO_ANSWER : null;
    }
}
