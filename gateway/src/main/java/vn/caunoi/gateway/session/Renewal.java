package vn.caunoi.gateway.session;

/**
 * What came of trying to renew a session.
 *
 * @param session the session as it is now; for {@link Outcome#ENDED} as it was
 */
record Renewal(Outcome outcome, Session session) {
    enum Outcome {
        /** New tokens have to be stored. */
        RENEWED,
        /** Another request had renewed it already. */
        UNCHANGED,
        /** The login service is away; the session stays for later. */
        POSTPONED,
        /** The login service does not know the session any more. */
        ENDED
    }
}
