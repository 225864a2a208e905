package vn.caunoi.registry.contact;

import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.mail.MailState;
import vn.caunoi.registry.mail.Standing;

/** How far a question has come by mail. */
public enum Delivery {
    /** Mail is not set up: the link has to be handed on by people. */
    NO_SERVER,
    /** Not left yet: it is night, or the mail server is away. */
    WAITING,
    SENT,
    /** The mail server refused it for good. */
    REFUSED;

    /** @param standing the newest mail; null when none was written */
    static @Nullable Delivery of(@Nullable Standing standing, boolean configured) {
        if (standing == null || standing.state() == MailState.WITHDRAWN) {
            return configured ? null : NO_SERVER;
        }
        return switch (standing.state()) {
            case SENT -> SENT;
            case GIVEN_UP -> REFUSED;
            case WAITING -> configured ? WAITING : NO_SERVER;
            case WITHDRAWN -> null;
        };
    }
}
