package vn.caunoi.registry.feed;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** The keys of the feed, read once at the start: without one that can sign, the service does not begin. */
@Startup
@Singleton
class FeedKeys {

    private static final String ALGORITHM = "ES256";

    private final String signingKeyId;
    private final PrivateKey signingKey;
    private final List<Map<String, Object>> published;

    @Inject
    FeedKeys(FeedConfig config) {
        this(config.keys());
    }

    FeedKeys(String keySet) {
        List<EllipticCurveJsonWebKey> keys = read(keySet);
        EllipticCurveJsonWebKey first = keys.get(0);
        if (first.getEcPrivateKey() == null) {
            throw new IllegalStateException("REGISTRY_FEED_KEYS: the first key has no private part and cannot sign");
        }
        signingKeyId = idOf(first);
        signingKey = first.getEcPrivateKey();
        published = keys.stream().map(FeedKeys::publicPart).toList();
    }

    /** What went wrong is told without the text, which holds a private key. */
    private static List<EllipticCurveJsonWebKey> read(String keySet) {
        List<EllipticCurveJsonWebKey> keys = new ArrayList<>();
        try {
            for (JsonWebKey key : new JsonWebKeySet(keySet).getJsonWebKeys()) {
                if (!(key instanceof EllipticCurveJsonWebKey elliptic)
                        || !EllipticCurves.P_256.equals(elliptic.getCurveName())) {
                    throw new IllegalStateException("REGISTRY_FEED_KEYS holds a key that is not on the curve P-256");
                }
                keys.add(elliptic);
            }
        } catch (JoseException unreadable) {
            throw new IllegalStateException("REGISTRY_FEED_KEYS is no JSON Web Key Set");
        }
        if (keys.isEmpty()) {
            throw new IllegalStateException("REGISTRY_FEED_KEYS holds no key");
        }
        return keys;
    }

    /** Without an id of its own a key is called by its thumbprint (RFC 7638). */
    private static String idOf(EllipticCurveJsonWebKey key) {
        return key.getKeyId() == null ? key.calculateBase64urlEncodedThumbprint("SHA-256") : key.getKeyId();
    }

    private static Map<String, Object> publicPart(EllipticCurveJsonWebKey key) {
        Map<String, Object> parameters = key.toParams(OutputControlLevel.PUBLIC_ONLY);
        parameters.put(JsonWebKey.KEY_ID_PARAMETER, idOf(key));
        parameters.put(JsonWebKey.USE_PARAMETER, "sig");
        parameters.put(JsonWebKey.ALGORITHM_PARAMETER, ALGORITHM);
        return parameters;
    }

    /** The set that is published, without any private part. */
    FeedKeySet published() {
        return new FeedKeySet(published.stream().map(FeedKeySet.Key::of).toList());
    }

    String signingKeyId() {
        return signingKeyId;
    }

    /** A signature over bytes that are about to come. */
    DetachedSignature begin() {
        return new DetachedSignature(signingKeyId, signingKey);
    }

    String sign(byte[] body) {
        return begin().update(body).end();
    }

    String sign(String body) {
        return sign(body.getBytes(StandardCharsets.UTF_8));
    }
}
