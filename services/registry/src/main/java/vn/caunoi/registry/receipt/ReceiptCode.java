package vn.caunoi.registry.receipt;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.caunoi.registry.platform.Sha256;

/**
 * The code by which whoever asked follows what became of it: sixteen characters in four groups, none of which looks
 * like another one, with 79 bits that nobody guesses. Only its hash is kept.
 */
public final class ReceiptCode {

    /** Without 0 and O, 1, I and L. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}._]+");
    private static final Pattern SPELLING = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String letters;

    private ReceiptCode(String letters) {
        this.letters = letters;
    }

    public static ReceiptCode fresh() {
        StringBuilder letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new ReceiptCode(letters.toString());
    }

    /** Reads what somebody typed, however they separated the groups; empty for what can be no code. */
    public static Optional<ReceiptCode> typed(String text) {
        String letters = SEPARATORS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return SPELLING.matcher(letters).matches() ? Optional.of(new ReceiptCode(letters)) : Optional.empty();
    }

    /** As it is shown and written down. */
    public String shown() {
        StringBuilder shown = new StringBuilder(letters);
        for (int at = LENGTH - GROUP; at > 0; at -= GROUP) {
            shown.insert(at, '-');
        }
        return shown.toString();
    }

    /**
     * Where it is followed, for a mail. It stands behind the sign that browsers send nowhere.
     *
     * @param page of the web UI that follows codes of this kind
     */
    public String link(URI page) {
        return page + "#" + shown();
    }

    /** What is kept of it. */
    public String hash() {
        return Sha256.of(letters);
    }

    /** Says nothing: a code has no place in a log. */
    @Override
    public String toString() {
        return "ReceiptCode";
    }
}
