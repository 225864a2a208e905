import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;

/** Makes a key for the national feed: java NewFeedKey.java > key.json. What it prints is a secret. */
public class NewFeedKey {

    public static void main(String[] arguments) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        ECPublicKey open = (ECPublicKey) pair.getPublic();
        System.out.printf(
                "{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"feed-%s\",\"x\":\"%s\",\"y\":\"%s\",\"d\":\"%s\"}%n",
                Instant.now().toString().substring(0, 10),
                base64(open.getW().getAffineX()),
                base64(open.getW().getAffineY()),
                base64(((ECPrivateKey) pair.getPrivate()).getS()));
    }

    /** 32 bytes, whatever the number's own length. */
    private static String base64(BigInteger number) {
        byte[] digits = number.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(digits.length, fixed.length);
        System.arraycopy(digits, digits.length - length, fixed, fixed.length - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
    }
}
