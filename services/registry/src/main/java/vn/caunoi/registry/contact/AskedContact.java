package vn.caunoi.registry.contact;

import java.util.UUID;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.spokesperson.SpeakingTerm;

/** What a link asks about: the contact as it is published, and nothing that is not public. */
public record AskedContact(
        UUID agencyId, String agencyName, String personName, String position, String phone, String email) {

    static AskedContact of(SpeakingTerm term, AgencySummary agency) {
        return new AskedContact(
                agency.id(), agency.name(), term.personName(), term.position(), term.phone(), term.email());
    }
}
