package vn.caunoi.servers.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it arrived.
 *
 * @param number counts from 1 in the order of arrival
 * @param to whom the envelope names
 * @param headers every line of the head, decoded
 * @param text the plain part; empty when there is none
 * @param html the other part; empty when there is none
 */
record Caught(
        int number,
        Instant at,
        String from,
        List<String> to,
        String subject,
        String messageId,
        List<String> headers,
        String text,
        String html) {

    /** Reads what was received. A mail that cannot be read is shown as it came. */
    static Caught of(int number, Instant at, String from, List<String> to, byte[] data) {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(data));
            return new Caught(
                    number,
                    at,
                    from,
                    List.copyOf(to),
                    or(message.getSubject()),
                    or(message.getMessageID()),
                    headers(message),
                    body(message, "text/plain"),
                    body(message, "text/html"));
        } catch (MessagingException | IOException unreadable) {
            String raw = new String(data, java.nio.charset.StandardCharsets.UTF_8);
            return new Caught(number, at, from, List.copyOf(to), "(" + unreadable + ")", "", List.of(), raw, "");
        }
    }

    private static List<String> headers(MimeMessage message) throws MessagingException, UnsupportedEncodingException {
        List<String> lines = new ArrayList<>();
        for (String line : Collections.list(message.getAllHeaderLines())) {
            lines.add(MimeUtility.decodeText(MimeUtility.unfold(line)));
        }
        return lines;
    }

    /** The first part of this type. */
    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return or(part.getContent().toString());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart each = parts.getBodyPart(i);
                String found = body(each, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
