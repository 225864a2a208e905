package vn.caunoi.registry.coverage;

import java.util.List;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.contact.Contact;
import vn.caunoi.registry.contact.ReportView;
import vn.caunoi.registry.duty.PublicationDuty;
import vn.caunoi.registry.spokesperson.SpeakingTerm;

/**
 * Everything the board is worked out from.
 *
 * @param agencies all that must speak, past and present
 * @param terms all that stood or stand, past and present
 * @param publications what these terms ask for
 * @param contacts of the terms that held at the moment
 * @param reports that waited at the moment
 */
record CoverageFacts(
        List<AgencySummary> agencies,
        List<SpeakingTerm> terms,
        List<PublicationDuty> publications,
        List<Contact> contacts,
        List<ReportView> reports) {}
