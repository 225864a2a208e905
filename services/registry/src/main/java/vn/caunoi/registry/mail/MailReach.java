package vn.caunoi.registry.mail;

/** Whom a mail may reach. */
enum MailReach {
    /** Official addresses only. */
    OFFICE,
    /** The address that whoever asked has left; staff decided that something is written there. */
    ASKER,
    /**
     * An address that was typed into a public form a moment ago, by its owner or by somebody who wants to bother the
     * owner: a few a day, and no more.
     */
    SELF_NAMED
}
