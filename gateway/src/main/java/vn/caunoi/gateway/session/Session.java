package vn.caunoi.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is logged in.
 *
 * @param startedAt when the person logged in
 * @param renewableUntil when the session ends unless it is used before
 */
public record Session(SessionKey key, Tokens tokens, Instant startedAt, Instant accessUntil, Instant renewableUntil) {

    /** A session as it follows from tokens that were just received. */
    static Session of(SessionKey key, Tokens tokens, Instant startedAt, Instant now, Duration maxAge) {
        Instant end = startedAt.plus(maxAge);
        Instant accessUntil = Claims.of(tokens.access()).moment("exp", now);
        // Without a refresh token nothing can be renewed; an opaque or offline one does not tell, so the maximum holds.
        Instant renewableUntil = tokens.refresh() == null
                ? accessUntil
                : Claims.of(tokens.refresh()).moment("exp", end);
        return new Session(key, tokens, startedAt, accessUntil, earlier(renewableUntil, end));
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    /** The bearer token for services. */
    public String accessToken() {
        return tokens.access();
    }

    boolean hasEnded(Instant now) {
        return !now.isBefore(renewableUntil);
    }

    /** Whether a service would still accept the access token. */
    boolean isAccepted(Instant now) {
        return now.isBefore(accessUntil);
    }

    boolean isFresh(Instant now, Duration renewBefore) {
        return now.isBefore(accessUntil.minus(renewBefore));
    }

    /** Who the person is, in the words of the login service. */
    Person person() {
        Claims claims = Claims.of(tokens.access());
        return new Person(
                claims.text("preferred_username"), claims.text("name"), claims.texts("groups"), claims.text("agency"));
    }

    record Person(@Nullable String username, @Nullable String name, List<String> roles, @Nullable String agency) {}
}
