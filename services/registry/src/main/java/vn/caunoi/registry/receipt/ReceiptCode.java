package vn.caunoi.registry.receipt;

import java.math.BigInteger;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.SenderKey;
import vn.caunoi.registry.platform.Sha256;

/**
 * The code by which whoever asked follows what became of it: sixteen characters in four groups, none of which looks
 * like another one, with 79 bits that nobody guesses. Only its hash is kept.
 */
public final class ReceiptCode {

    /** Without 0 and O, 1, I and L. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int BITS = 256;
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}._]+");
    private static final Pattern SPELLING = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String letters;

    private ReceiptCode(String letters) {
        this.letters = letters;
    }

    /** One that follows from nothing. */
    public static ReceiptCode fresh() {
        return spelled(new BigInteger(BITS, RANDOM));
    }

    /**
     * The code of something that was sent in. With a key it follows from key and words alone, so whoever never saw the
     * answer sends the same again and finds what they sent, not a second one.
     *
     * @param key of the sender; a code without one is {@link #fresh}
     * @param words everything that was sent, in an order of its own
     */
    public static ReceiptCode of(SenderKey key, @Nullable Object... words) {
        if (key.value() == null) {
            return fresh();
        }
        String all = Stream.concat(Stream.of(key.value()), Stream.of(words))
                .map(Objects::toString)
                .collect(Collectors.joining("\0"));
        return spelled(new BigInteger(Sha256.of(all), 16));
    }

    /** @param number of {@link #BITS} bits, so many more than a code has that every code is as likely as another */
    private static ReceiptCode spelled(BigInteger number) {
        BigInteger rest = number;
        BigInteger base = BigInteger.valueOf(ALPHABET.length());
        StringBuilder letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(rest.mod(base).intValue()));
            rest = rest.divide(base);
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
