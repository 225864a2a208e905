package vn.caunoi.registry.feed;

import java.util.List;
import java.util.Map;

/** JSON Web Key Set (RFC 7517) with the public keys by which the feed's signatures are checked. */
public record FeedKeySet(List<Key> keys) {

    /**
     * One elliptic key on P-256.
     *
     * @param kid named in the header of the signatures it made
     */
    public record Key(String kty, String crv, String x, String y, String kid, String use, String alg) {

        static Key of(Map<String, Object> parameters) {
            return new Key(
                    text(parameters, "kty"),
                    text(parameters, "crv"),
                    text(parameters, "x"),
                    text(parameters, "y"),
                    text(parameters, "kid"),
                    text(parameters, "use"),
                    text(parameters, "alg"));
        }

        private static String text(Map<String, Object> parameters, String name) {
            return String.valueOf(parameters.get(name));
        }
    }
}
