package vn.caunoi.testkit;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens as Keycloak issues them, for tests of resource servers.
 *
 * <p>The services verify them like any other: signature by a published key, issuer, audience, expiry.
 */
public final class Tokens {
    public static final String ISSUER = "http://issuer.test/realms/caunoi";
    public static final String AUDIENCE = "caunoi-api";

    private static final String KEY_ID = "test";
    private static final KeyPair KEYS = rsaKeys();
    private static final KeyPair UNKNOWN_KEYS = rsaKeys();

    /** Signing costs more than most requests; tests ask for the same token thousands of times. */
    private static final Map<List<?>, String> SIGNED = new ConcurrentHashMap<>();

    private String username = "nguoidung";
    private Set<String> roles = Set.of();
    private @Nullable String agency;
    private @Nullable String scope;
    private @Nullable String client;
    private String issuer = ISSUER;
    private String audience = AUDIENCE;
    private Duration life = Duration.ofMinutes(5);
    private KeyPair keys = KEYS;

    private Tokens() {}

    /** A token for a person with this login name. */
    public static Tokens of(String username) {
        Tokens tokens = new Tokens();
        tokens.username = username;
        return tokens;
    }

    public Tokens roles(String... names) {
        roles = Set.of(names);
        return this;
    }

    public Tokens agency(String slug) {
        agency = slug;
        return this;
    }

    /** Scopes as Keycloak writes them: one text, parted by spaces. */
    public Tokens scope(String scopes) {
        scope = scopes;
        return this;
    }

    /** The client that the token was issued to. */
    public Tokens client(String id) {
        client = id;
        return this;
    }

    public Tokens issuer(String url) {
        issuer = url;
        return this;
    }

    public Tokens audience(String name) {
        audience = name;
        return this;
    }

    public Tokens expiredSince(Duration ago) {
        life = ago.negated();
        return this;
    }

    /** Signs with a key that nobody has published. */
    public Tokens foreignKey() {
        keys = UNKNOWN_KEYS;
        return this;
    }

    /** The token in compact form; the same one for the same claims within a minute. */
    public String sign() {
        long now = System.currentTimeMillis() / 1000;
        return SIGNED.computeIfAbsent(
                Arrays.asList(username, roles, agency, scope, client, issuer, audience, life, keys, now / 60),
                claims -> sign(now));
    }

    private String sign(long now) {
        JwtClaimsBuilder claims = Jwt.issuer(issuer)
                .audience(audience)
                .subject(username)
                .upn(username)
                .groups(roles)
                .claim("preferred_username", username)
                .claim("name", username)
                .issuedAt(now - Math.max(0, -life.toSeconds()) - 1)
                .expiresAt(now + life.toSeconds());
        if (agency != null) {
            claims.claim("agency", agency);
        }
        if (scope != null) {
            claims.claim("scope", scope);
        }
        if (client != null) {
            claims.claim("azp", client);
        }
        return claims.jws().keyId(KEY_ID).sign(keys.getPrivate());
    }

    /** What a service needs to trust these tokens. */
    static Map<String, String> environment() {
        return Map.of("OIDC_ISSUER", ISSUER, "OIDC_JWKS_URL", jwks().toUri().toString());
    }

    private static Path jwks() {
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        String json =
                "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                        .formatted(KEY_ID, unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
        try {
            Path file = Files.createTempFile("jwks", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        byte[] magnitude = new byte[bytes.length - sign];
        System.arraycopy(bytes, sign, magnitude, 0, magnitude.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
    }

    private static KeyPair rsaKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
