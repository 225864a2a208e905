package vn.caunoi.registry.mail;

import java.util.regex.Pattern;

/**
 * The words of a mail, in plain text and as HTML that says the same.
 *
 * @param subject one line: what breaks lines or steers terminals becomes a space, so that no name adds a header
 */
public record Letter(String subject, String text, String html) {

    private static final int LONGEST_SUBJECT = 180;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029\\s]+");

    public Letter {
        subject = oneLine(subject);
    }

    private static String oneLine(String words) {
        String line = UNSEEN.matcher(words).replaceAll(" ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}
