package vn.caunoi.registry.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens of confirmation links: the question's id and the end of its time, signed with HMAC-SHA-256. The token proves
 * where it came from and until when it holds; that it is used once is the row's affair.
 *
 * <p>A link carries its token behind {@code #}: what stands there never leaves the browser by itself, so no access log,
 * proxy or referrer gets to see it, and a mail scanner that opens links answers nothing.
 */
@ApplicationScoped
class ContactLinks {

    /** Separates these signatures from any other use of the same secret. */
    private static final byte[] PURPOSE = "caunoi contact link 1".getBytes(StandardCharsets.UTF_8);

    private static final int BODY = 2 * Long.BYTES + Long.BYTES;
    private static final int SIGNATURE = 32;

    private final SecretKeySpec key;

    @Inject
    ContactLinks(ContactConfig config) {
        this(config.linkSecret());
    }

    ContactLinks(String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** What a genuine token says. */
    record Claim(UUID confirmation, Instant expiresAt) {}

    /** The same question gives the same token, so that nothing secret has to be kept. */
    String token(UUID confirmation, Instant expiresAt) {
        byte[] body = ByteBuffer.allocate(BODY)
                .putLong(confirmation.getMostSignificantBits())
                .putLong(confirmation.getLeastSignificantBits())
                .putLong(expiresAt.getEpochSecond())
                .array();
        byte[] token = Arrays.copyOf(body, BODY + SIGNATURE);
        System.arraycopy(sign(body), 0, token, BODY, SIGNATURE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /**
     * Reads a token.
     *
     * @throws LinkUnknown when it was not made here
     */
    Claim read(String token) {
        byte[] bytes = decode(token);
        if (bytes.length != BODY + SIGNATURE) {
            throw new LinkUnknown();
        }
        byte[] body = Arrays.copyOf(bytes, BODY);
        if (!MessageDigest.isEqual(sign(body), Arrays.copyOfRange(bytes, BODY, bytes.length))) {
            throw new LinkUnknown();
        }
        ByteBuffer reader = ByteBuffer.wrap(body);
        return new Claim(new UUID(reader.getLong(), reader.getLong()), Instant.ofEpochSecond(reader.getLong()));
    }

    private static byte[] decode(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException noBase64) {
            throw new LinkUnknown();
        }
    }

    private byte[] sign(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(PURPOSE);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has HMAC-SHA-256", e);
        }
    }
}
