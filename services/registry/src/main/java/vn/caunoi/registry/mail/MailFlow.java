package vn.caunoi.registry.mail;

/** Whether mail leaves. */
public enum MailFlow {
    /** The server takes mail, as far as is known. */
    FLOWING,
    /** The server is away, or refuses us; mails wait. */
    STUCK,
    /** No mail server is set up; mails wait. */
    NO_SERVER
}
