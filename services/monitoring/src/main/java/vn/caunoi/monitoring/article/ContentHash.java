package vn.caunoi.monitoring.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import vn.caunoi.monitoring.recognition.Folding;

/** A fingerprint of what an article says, deaf to blanks, punctuation, case and the place of tone marks. */
final class ContentHash {

    /** Below this a text such as "Dự báo thời tiết" comes again every day and says nothing about identity. */
    private static final int TELLING = 200;

    private ContentHash() {}

    static String of(String title, String text, Instant publishedAt) {
        String said = letters(title) + "|" + letters(text);
        if (said.length() < TELLING) {
            said += "|" + LocalDate.ofInstant(publishedAt, ZoneOffset.ofHours(7));
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Folding.fold(text).codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
    }
}
