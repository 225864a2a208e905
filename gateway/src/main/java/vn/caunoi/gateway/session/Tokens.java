package vn.caunoi.gateway.session;

import org.jspecify.annotations.Nullable;

/**
 * What the login service gave us for one person.
 *
 * @param access goes to the services, never to the browser
 * @param refresh null when the login service does not want the session to be prolonged
 * @param id proves at logout whose session is meant
 */
record Tokens(String access, @Nullable String refresh, String id) {
    /** Tokens must not end up in a log by way of a message. */
    @Override
    public String toString() {
        return "Tokens[…]";
    }
}
