package vn.caunoi.registry.mail;

/** What a mail is for. */
public enum MailKind {
    /** Asks a spokesperson whether the published contact is right. */
    CONTACT_QUESTION,
    /** Asks again. */
    CONTACT_REMINDER,
    /** Invites the press to a conference. */
    CONFERENCE_INVITATION,
    /** Tells whoever was invited that the conference does not take place. */
    CONFERENCE_CALLED_OFF,
    /** What is due or overdue, once a working day. */
    DIGEST,
    /** A clock that runs in hours. */
    URGENT
}
