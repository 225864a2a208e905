package vn.caunoi.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Names a session where others can read along: the hash of the secret in the cookie. Who reads the table or a log
 * cannot take a session over.
 *
 * @param hex SHA-256 of the cookie's value
 */
public record SessionKey(String hex) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final int SECRET_CHARACTERS = 43;

    /** A new cookie value: 256 random bits. */
    static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Returns null when the value cannot be one of ours. */
    static @Nullable SessionKey of(String secret) {
        if (secret.length() != SECRET_CHARACTERS || !secret.chars().allMatch(SessionKey::isBase64Url)) {
            return null;
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return new SessionKey(HexFormat.of().formatHex(hash));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isBase64Url(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
