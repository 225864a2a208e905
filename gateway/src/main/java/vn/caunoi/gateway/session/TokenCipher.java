package vn.caunoi.gateway.session;

import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals tokens for the table with AES-256-GCM. The session's key is bound in, so a row copied over another one does not
 * open: nobody with write access to the table can lend one person's tokens to another's cookie.
 */
@Singleton
final class TokenCipher {
    private static final String PURPOSE = "caunoi gateway session tokens v1";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    @Inject
    TokenCipher(SessionConfig config) {
        this(config.encryptionSecret());
    }

    TokenCipher(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            this.key = new SecretKeySpec(mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] seal(SessionKey session, Tokens tokens) {
        JsonObject json = new JsonObject()
                .put("access", tokens.access())
                .put("refresh", tokens.refresh())
                .put("id", tokens.id());
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, session)
                    .doFinal(json.encode().getBytes(StandardCharsets.UTF_8));
            byte[] result = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, result, NONCE_BYTES, sealed.length);
            return result;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns null when the bytes were not sealed with this secret for this session. */
    @Nullable
    Tokens open(SessionKey session, byte[] sealed) {
        if (sealed.length <= NONCE_BYTES) {
            return null;
        }
        try {
            byte[] plain = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), session)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            JsonObject json = new JsonObject(new String(plain, StandardCharsets.UTF_8));
            return new Tokens(
                    Objects.requireNonNull(json.getString("access")),
                    json.getString("refresh"),
                    Objects.requireNonNull(json.getString("id")));
        } catch (GeneralSecurityException e) {
            // Another secret, or somebody wrote into the table: both mean that there is no such session.
            return null;
        }
    }

    private Cipher cipher(int mode, byte[] nonce, SessionKey session) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(session.hex().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
