package vn.caunoi.gateway.session;

import org.jspecify.annotations.Nullable;

/**
 * What a session cookie turned out to stand for.
 *
 * @param session set when {@link State#PRESENT}, and when {@link State#LOGIN_AWAY} as far as it is known
 */
public record Lookup(State state, @Nullable Session session) {
    public static final Lookup ABSENT = new Lookup(State.ABSENT, null);
    static final Lookup STORE_AWAY = new Lookup(State.STORE_AWAY, null);

    /** The cases a caller has to tell apart. */
    public enum State {
        /** A session whose token services accept. */
        PRESENT,
        /** No session: never logged in, logged out, or ended. */
        ABSENT,
        /** A session whose token has run out while the login service is away; it may come back. */
        LOGIN_AWAY,
        /** The table of sessions cannot be read. */
        STORE_AWAY
    }

    static Lookup present(Session session) {
        return new Lookup(State.PRESENT, session);
    }

    static Lookup loginAway(Session session) {
        return new Lookup(State.LOGIN_AWAY, session);
    }
}
