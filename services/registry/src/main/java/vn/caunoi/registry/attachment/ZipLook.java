package vn.caunoi.registry.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks into an office document without unpacking it: at the list of its parts, which stands at the end, and at the
 * part that says what the others are. Office programs go by the same two.
 */
final class ZipLook {
    /** How much of the end holds the pointer to the list of parts: the pointer, and the longest remark behind it. */
    static final int TAIL = 22 + 65_535;
    /** A list of parts at most; documents of our size have some hundred parts. */
    static final int LONGEST_DIRECTORY = 1024 * 1024;

    static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MOST_INFLATED = 1024 * 1024;
    private static final int MOST_DEFLATED = 256 * 1024;
    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_EXTRA = 4096;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** Where something lies in a file. */
    record Range(long offset, int length) {}

    /** A part. */
    record Part(String name, boolean locked, int method, int deflated, long offset) {

        /**
         * Where it lies, with all that stands in front of it.
         *
         * @throws ArchiveDamaged when it is larger than such a part can be
         */
        Range range(long fileSize) {
            if (deflated < 0 || deflated > MOST_DEFLATED || offset < 0 || offset + LOCAL_SIZE > fileSize) {
                throw new ArchiveDamaged();
            }
            long longest = (long) LOCAL_SIZE + name.length() * 4L + LONGEST_EXTRA + deflated;
            return new Range(offset, (int) Math.min(longest, fileSize - offset));
        }
    }

    private ZipLook() {}

    /**
     * Where the list of parts lies.
     *
     * @param tail the end of the file
     * @throws ArchiveDamaged when there is no such list
     */
    static Range directory(byte[] tail, long fileSize) {
        ByteBuffer bytes = littleEndian(tail);
        for (int at = tail.length - 22; at >= 0; at--) {
            int remark = Short.toUnsignedInt(bytes.getShort(at + 20));
            if (bytes.getInt(at) == END_OF_DIRECTORY && at + 22 + remark == tail.length) {
                long length = Integer.toUnsignedLong(bytes.getInt(at + 12));
                long offset = Integer.toUnsignedLong(bytes.getInt(at + 16));
                long end = fileSize - tail.length + at;
                if (length > LONGEST_DIRECTORY || offset + length > end) {
                    break;
                }
                return new Range(offset, (int) length);
            }
        }
        throw new ArchiveDamaged();
    }

    /**
     * The parts.
     *
     * @throws ArchiveDamaged when the list breaks off, or a part is locked
     */
    static List<Part> parts(byte[] directory) {
        ByteBuffer bytes = littleEndian(directory);
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < directory.length) {
            if (at + ENTRY_SIZE > directory.length || bytes.getInt(at) != DIRECTORY_ENTRY) {
                throw new ArchiveDamaged();
            }
            int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
            int next = at
                    + ENTRY_SIZE
                    + nameLength
                    + Short.toUnsignedInt(bytes.getShort(at + 30))
                    + Short.toUnsignedInt(bytes.getShort(at + 32));
            if (next > directory.length) {
                throw new ArchiveDamaged();
            }
            Part part = new Part(
                    new String(directory, at + ENTRY_SIZE, nameLength, StandardCharsets.UTF_8),
                    (bytes.getShort(at + 8) & 1) == 1,
                    bytes.getShort(at + 10),
                    bytes.getInt(at + 20),
                    Integer.toUnsignedLong(bytes.getInt(at + 42)));
            if (part.locked()) {
                throw new ArchiveDamaged();
            }
            parts.add(part);
            at = next;
        }
        return parts;
    }

    /**
     * The text of a part.
     *
     * @param bytes what lies in its range
     * @throws ArchiveDamaged when it cannot be had, or is larger than such a part can be
     */
    static String text(Part part, byte[] bytes) {
        ByteBuffer header = littleEndian(bytes);
        if (bytes.length < LOCAL_SIZE || header.getInt(0) != LOCAL_HEADER) {
            throw new ArchiveDamaged();
        }
        int begin = LOCAL_SIZE + Short.toUnsignedInt(header.getShort(26)) + Short.toUnsignedInt(header.getShort(28));
        if (begin + part.deflated() > bytes.length) {
            throw new ArchiveDamaged();
        }
        return switch (part.method()) {
            case STORED -> new String(bytes, begin, part.deflated(), StandardCharsets.UTF_8);
            case DEFLATED -> inflated(bytes, begin, part.deflated());
            default -> throw new ArchiveDamaged();
        };
    }

    private static String inflated(byte[] bytes, int begin, int length) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, begin, length);
            byte[] result = new byte[MOST_INFLATED];
            int size = inflater.inflate(result);
            if (!inflater.finished()) {
                throw new ArchiveDamaged();
            }
            return new String(result, 0, size, StandardCharsets.UTF_8);
        } catch (DataFormatException damaged) {
            throw new ArchiveDamaged();
        } finally {
            inflater.end();
        }
    }

    /**
     * Refuses what brings programs along, by the names of its parts.
     *
     * @throws MacrosRefused when a part has such a name
     */
    static void refuseMacros(List<Part> parts) {
        boolean macros = parts.stream()
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("vbaproject.bin")
                        || name.startsWith("xl/macrosheets/")
                        || name.startsWith("basic/")
                        || name.startsWith("scripts/"));
        if (macros) {
            throw new MacrosRefused();
        }
    }

    /**
     * What an office document is, by what it says of its parts.
     *
     * @param contentTypes the part that says so
     * @throws MacrosRefused when one of them is a program
     * @throws FileTypeRefused when it is none of those that may be attached
     */
    static FileType office(String contentTypes) {
        String lower = contentTypes.toLowerCase(Locale.ROOT);
        if (lower.contains("macroenabled") || lower.contains("vbaproject") || lower.contains("macrosheet")) {
            throw new MacrosRefused();
        }
        // Written in a roundabout way, it could say something else than it seems to.
        if (lower.contains("&#") || lower.contains("<!")) {
            throw new ArchiveDamaged();
        }
        for (FileType type : FileType.values()) {
            if (type.mainPart().filter(lower::contains).isPresent()) {
                return type;
            }
        }
        throw new FileTypeRefused();
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
