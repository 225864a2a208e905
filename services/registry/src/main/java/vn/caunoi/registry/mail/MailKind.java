package vn.caunoi.registry.mail;

/** What a mail is for, and whom it may reach. */
public enum MailKind {
    /** Asks a spokesperson whether the published contact is right. */
    CONTACT_QUESTION(MailReach.OFFICE),
    /** Asks again. */
    CONTACT_REMINDER(MailReach.OFFICE),
    /** Invites the press to a conference. */
    CONFERENCE_INVITATION(MailReach.OFFICE),
    /** Tells whoever was invited that the conference does not take place. */
    CONFERENCE_CALLED_OFF(MailReach.OFFICE),
    /** What is due or overdue, once a working day. */
    DIGEST(MailReach.OFFICE),
    /** A clock that runs in hours. */
    URGENT(MailReach.OFFICE),
    /** Tells whoever asked by the press form that the question has arrived. */
    ENQUIRY_RECEIVED(MailReach.SELF_NAMED),
    /** Tells whoever asked by the press form what happened to the question. */
    ENQUIRY_NEWS(MailReach.ASKER),
    /** Tells whoever asked for information that the request has arrived. */
    INFORMATION_RECEIVED(MailReach.SELF_NAMED),
    /** Tells whoever asked for information what happened to the request. */
    INFORMATION_NEWS(MailReach.ASKER);

    private final MailReach reach;

    MailKind(MailReach reach) {
        this.reach = reach;
    }

    MailReach reach() {
        return reach;
    }
}
