package vn.caunoi.bench.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;

/** Access tokens by a key of the benchmark that the service under test is told to trust. */
public final class Tokens {
    static final String ISSUER = "http://issuer.bench/realms/caunoi";

    private static final String KEY_ID = "bench";
    private static final long HOUR = 3600;

    private final KeyPair keys;

    private Tokens(KeyPair keys) {
        this.keys = keys;
    }

    public static Tokens create() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return new Tokens(generator.generateKeyPair());
    }

    /** Writes the public key where the service looks for it. */
    String publish(Path folder) throws IOException {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        Path file = Files.writeString(
                folder.resolve("jwks.json"),
                "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                        .formatted(KEY_ID, unsigned(key.getModulus()), unsigned(key.getPublicExponent())));
        return file.toUri().toString();
    }

    /** For the province's administrator. */
    public String signed() throws GeneralSecurityException {
        return signed("quantri", "province-admin", "ubnd-tinh");
    }

    /** For somebody else. */
    public String signed(String username, String role, String agency) throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        String content = text("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(KEY_ID))
                + "."
                + text(
                        """
                        {"iss":"%s","aud":"caunoi-api","sub":"%s","upn":"%s","preferred_username":"%s",
                         "groups":["%s"],"agency":"%s","iat":%d,"exp":%d}"""
                                .formatted(ISSUER, username, username, username, role, agency, now - 1, now + HOUR));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(content.getBytes(UTF_8));
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static String text(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        byte[] magnitude = new byte[bytes.length - sign];
        System.arraycopy(bytes, sign, magnitude, 0, magnitude.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
    }
}
