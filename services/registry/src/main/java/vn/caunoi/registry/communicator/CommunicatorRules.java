package vn.caunoi.registry.communicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.caunoi.registry.office.OfficialMail;
import vn.caunoi.registry.office.PeriodInverted;

/** What must hold of a communicator beyond the form of each text; the same for a form and for a row of a file. */
@ApplicationScoped
class CommunicatorRules {

    private final Vocabulary vocabulary;
    private final OfficialMail mail;

    @Inject
    CommunicatorRules(Vocabulary vocabulary, OfficialMail mail) {
        this.vocabulary = vocabulary;
        this.mail = mail;
    }

    /**
     * Lets pass what may be recorded.
     *
     * @throws LevelUnknown for a level that is no data of ours
     * @throws LanguageUnknown for such a language
     * @throws vn.caunoi.registry.office.ContactNotOfficial for a personal address
     * @throws PeriodInverted when the last day lies before the first
     */
    void check(RecordCommunicator command) {
        vocabulary.requireLevel(command.level(), "level");
        for (int i = 0; i < command.languages().size(); i++) {
            if (!vocabulary.hasLanguage(command.languages().get(i))) {
                throw new LanguageUnknown(i);
            }
        }
        mail.require(command.email());
        PeriodInverted.refuse(command.activeFrom(), command.activeTo(), "activeTo");
    }
}
