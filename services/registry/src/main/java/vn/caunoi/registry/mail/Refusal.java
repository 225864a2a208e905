package vn.caunoi.registry.mail;

import io.vertx.ext.mail.SMTPException;
import org.jspecify.annotations.Nullable;

/**
 * What a failed attempt means for the mail. Says nothing in the server's words: they often repeat the address.
 *
 * @param code what the server answered; null when it did not
 */
record Refusal(Kind kind, MailReason reason, @Nullable Integer code) {

    /** Whose fault it is, and so what follows. */
    enum Kind {
        /** The server's: all mails wait. */
        AWAY,
        /** The mail's, for now: this one waits. */
        DEFERRED,
        /** The mail's, for good. */
        FINAL
    }

    /** 421: the server closes; it means the connection, never the mail. */
    private static final int CLOSING = 421;

    private static final int PERMANENT = 500;

    static Refusal of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException answer) {
                return of(answer);
            }
        }
        return new Refusal(Kind.AWAY, MailReason.SERVER_AWAY, null);
    }

    /** Only the answer to RCPT judges the address; a wrong password must never make addresses look wrong. */
    private static Refusal of(SMTPException answer) {
        int code = answer.getReplyCode();
        String step = String.valueOf(answer.getMessage());
        if (code == CLOSING) {
            return new Refusal(Kind.AWAY, MailReason.SERVER_AWAY, code);
        }
        if (step.startsWith("recipient address not accepted")) {
            return code >= PERMANENT
                    ? new Refusal(Kind.FINAL, MailReason.ADDRESS_REFUSED, code)
                    : new Refusal(Kind.DEFERRED, MailReason.DEFERRED, code);
        }
        if (step.startsWith("sending data failed") || step.startsWith("DATA command")) {
            return new Refusal(Kind.DEFERRED, code >= PERMANENT ? MailReason.REFUSED : MailReason.DEFERRED, code);
        }
        return new Refusal(Kind.AWAY, MailReason.LOGIN_REFUSED, code);
    }
}
