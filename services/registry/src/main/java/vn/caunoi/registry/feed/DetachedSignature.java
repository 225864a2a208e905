package vn.caunoi.registry.feed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/**
 * A signature over the exact bytes of a body that travels beside it: JWS with detached, unencoded payload (RFC 7515,
 * appendix F, and RFC 7797), algorithm ES256. Takes the bytes piece by piece, so that a body need not fit into memory,
 * which the libraries for JWS demand.
 */
final class DetachedSignature {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String header;
    private final Signature signature;

    DetachedSignature(String keyId, PrivateKey key) {
        String json = "{\"alg\":\"ES256\",\"b64\":false,\"crit\":[\"b64\"],\"kid\":\"" + keyId + "\"}";
        header = BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
        try {
            signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
        } catch (GeneralSecurityException noSuchKey) {
            throw new IllegalStateException(noSuchKey);
        }
        update((header + ".").getBytes(StandardCharsets.US_ASCII));
    }

    DetachedSignature update(byte[] bytes) {
        try {
            signature.update(bytes);
            return this;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The compact form, with nothing between its two dots. */
    String end() {
        try {
            return header + ".." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
