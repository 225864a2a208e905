package vn.caunoi.monitoring.recognition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import vn.caunoi.agencies.KnownAgency;

/**
 * A recogniser with the fingerprint of the agencies it was built from. Articles keep the fingerprint, so that it is
 * plain which of them have to be matched again after the replica changed.
 */
public record Register(String fingerprint, Recogniser recogniser) {

    /** Belongs to the method, not to the data: raise it when recognition itself changes. */
    private static final String METHOD = "1";

    private static final int LENGTH = 16;

    static Register of(List<KnownAgency> agencies) {
        return new Register(fingerprint(agencies), new Recogniser(Gazetteer.of(agencies)));
    }

    static String fingerprint(List<KnownAgency> agencies) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(METHOD.getBytes(StandardCharsets.UTF_8));
            agencies.stream()
                    .sorted(Comparator.comparing(KnownAgency::id))
                    .forEach(agency -> digest.update(agency.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
