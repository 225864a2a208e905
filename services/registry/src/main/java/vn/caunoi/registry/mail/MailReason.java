package vn.caunoi.registry.mail;

/** Why a mail waits, was given up or was withdrawn. Never in the words of a server, which may name people. */
public enum MailReason {
    /** The server does not answer, or breaks off. */
    SERVER_AWAY,
    /** The server answers, but not to us: login or sender is refused. */
    LOGIN_REFUSED,
    /** The server asks to try again later. */
    DEFERRED,
    /** The server knows no such mailbox. */
    ADDRESS_REFUSED,
    /** The server did not take the mail however often it was tried. */
    REFUSED,
    /** No official address, so nothing is sent there. */
    NOT_OFFICIAL,
    /** A public form was given this address too often within a day. */
    TOO_MANY,
    /** Its time was over. */
    OUTDATED,
    /** What it asked for has been done. */
    NEEDLESS
}
