package vn.caunoi.registry.mail;

/** Where a mail stands. */
public enum MailState {
    /** Not taken by the server yet. */
    WAITING,
    /** Taken by the server. */
    SENT,
    /** The server will not take it; people have to look. */
    GIVEN_UP,
    /** No use any more before it could leave. */
    WITHDRAWN
}
