package vn.caunoi.contracts.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who says what about whom: the attributes of a CloudEvent 1.0 in the binary mode of its Kafka binding, that is, one
 * header each beside a value of plain JSON.
 *
 * @param id unique for the event for ever; consumers recognise repetitions by it
 * @param source the publishing service, for example {@code urn:caunoi:registry}
 * @param subject id of the aggregate, equal to the key of the record
 * @param time when the fact was recorded, by the publisher's clock
 * @param sequence position within the aggregate, from 1 without gaps
 * @param traceparent W3C trace context of the request that caused the event
 */
public record Envelope(
        UUID id, String type, String source, UUID subject, Instant time, long sequence, @Nullable String traceparent) {

    public static final String SPEC_VERSION = "1.0";
    public static final String MEDIA_TYPE = "application/json";

    public static final String HEADER_SPEC_VERSION = "ce_specversion";
    public static final String HEADER_ID = "ce_id";
    public static final String HEADER_TYPE = "ce_type";
    public static final String HEADER_SOURCE = "ce_source";
    public static final String HEADER_SUBJECT = "ce_subject";
    public static final String HEADER_TIME = "ce_time";
    public static final String HEADER_SEQUENCE = "ce_sequence";
    public static final String HEADER_TRACEPARENT = "traceparent";
    public static final String HEADER_CONTENT_TYPE = "content-type";

    private static final String BAD_HEADER = "bad-header";

    /** Headers in a fixed order, ready to be written as UTF-8. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HEADER_SPEC_VERSION, SPEC_VERSION);
        headers.put(HEADER_ID, id.toString());
        headers.put(HEADER_TYPE, type);
        headers.put(HEADER_SOURCE, source);
        headers.put(HEADER_SUBJECT, subject.toString());
        headers.put(HEADER_TIME, time.toString());
        headers.put(HEADER_SEQUENCE, Long.toString(sequence));
        headers.put(HEADER_CONTENT_TYPE, MEDIA_TYPE);
        if (traceparent != null) {
            headers.put(HEADER_TRACEPARENT, traceparent);
        }
        return headers;
    }

    /**
     * Reads the headers of a received record. Headers that we do not know are ignored.
     *
     * @param header the last value of the named header, or null
     * @throws MalformedEvent when one is missing or unreadable
     */
    public static Envelope read(Function<String, @Nullable String> header) {
        String version = required(header, HEADER_SPEC_VERSION);
        if (!version.equals(SPEC_VERSION)) {
            throw bad(HEADER_SPEC_VERSION, "must be " + SPEC_VERSION);
        }
        return new Envelope(
                uuid(header, HEADER_ID),
                required(header, HEADER_TYPE),
                required(header, HEADER_SOURCE),
                uuid(header, HEADER_SUBJECT),
                time(header),
                sequence(header),
                header.apply(HEADER_TRACEPARENT));
    }

    private static String required(Function<String, @Nullable String> header, String name) {
        String value = header.apply(name);
        if (value == null || value.isBlank()) {
            throw bad(name, "is missing");
        }
        return value;
    }

    private static UUID uuid(Function<String, @Nullable String> header, String name) {
        try {
            return UUID.fromString(required(header, name));
        } catch (IllegalArgumentException notAnId) {
            throw bad(name, "is not a UUID");
        }
    }

    private static Instant time(Function<String, @Nullable String> header) {
        try {
            return OffsetDateTime.parse(required(header, HEADER_TIME)).toInstant();
        } catch (DateTimeException notATime) {
            throw bad(HEADER_TIME, "is not an RFC 3339 time");
        }
    }

    private static long sequence(Function<String, @Nullable String> header) {
        try {
            long sequence = Long.parseLong(required(header, HEADER_SEQUENCE));
            if (sequence >= 1) {
                return sequence;
            }
        } catch (NumberFormatException notANumber) {
            throw bad(HEADER_SEQUENCE, "is not a number");
        }
        throw bad(HEADER_SEQUENCE, "counts from 1");
    }

    private static MalformedEvent bad(String header, String what) {
        return new MalformedEvent(BAD_HEADER, "Header " + header + " " + what);
    }
}
