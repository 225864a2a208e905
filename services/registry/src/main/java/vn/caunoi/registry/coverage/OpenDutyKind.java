package vn.caunoi.registry.coverage;

/** What somebody still has to see to. */
public enum OpenDutyKind {
    /** Nobody speaks for the agency. */
    VACANCY,
    /** A spokesperson is not published on a channel yet. */
    PUBLICATION,
    /** Nobody has confirmed a contact for longer than the province wants. */
    CONTACT_CONFIRMATION,
    /** Somebody reported a wrong contact. */
    CONTACT_REPORT,
    /** Somebody waits for an answer, or the law for an act. */
    TASK
}
