package vn.caunoi.local.start;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import vn.caunoi.servers.Directories;
import vn.caunoi.servers.ServerFailed;

/** The key that signs the national feed of this machine, made once per state folder. */
public final class FeedKeys {
    private static final int COORDINATE_BYTES = 32;

    private FeedKeys() {}

    /** The JSON Web Key Set in this file; made there when the file does not exist. */
    public static String keptIn(Path file) {
        Directories.createFor(file);
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, create());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new ServerFailed("The key in %s cannot be kept: %s.".formatted(file, Directories.reason(e)), e);
        }
    }

    private static String create() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            ECPublicKey open = (ECPublicKey) pair.getPublic();
            return "{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"%s\",\"y\":\"%s\",\"d\":\"%s\"}]}"
                    .formatted(
                            base64(open.getW().getAffineX()),
                            base64(open.getW().getAffineY()),
                            base64(((ECPrivateKey) pair.getPrivate()).getS()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(BigInteger number) {
        byte[] digits = number.toByteArray();
        byte[] fixed = new byte[COORDINATE_BYTES];
        int length = Math.min(digits.length, COORDINATE_BYTES);
        System.arraycopy(digits, digits.length - length, fixed, COORDINATE_BYTES - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
    }
}
