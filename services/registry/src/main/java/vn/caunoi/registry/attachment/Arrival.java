package vn.caunoi.registry.attachment;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file on its way: counts, hashes and looks at what arrives, and holds one piece of it at most. */
final class Arrival {
    /** Bytes of a piece as it is kept: few rows a file, little memory an upload. */
    static final int PIECE = 256 * 1024;

    private final UUID id;
    private final String extension;
    private final long longest;
    private final TypeDetector detector;
    private final TextLook look = new TextLook();
    private final MessageDigest digest = sha256();
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(PIECE);
    private long size;
    private int pieces;
    private @Nullable FileType type;

    Arrival(UUID id, String extension, long longest, TypeDetector detector) {
        this.id = id;
        this.extension = extension;
        this.longest = longest;
        this.detector = detector;
    }

    /**
     * Takes what has arrived.
     *
     * @throws FileTooLarge when the file is larger than it may be
     */
    void take(byte[] bytes) {
        size += bytes.length;
        if (size > longest) {
            throw new FileTooLarge();
        }
        digest.update(bytes);
        look.take(bytes);
        waiting.writeBytes(bytes);
    }

    /** Whether a piece is to be kept before more is taken. */
    boolean isFull() {
        return waiting.size() >= PIECE;
    }

    boolean isWaiting() {
        return waiting.size() > 0;
    }

    /**
     * The next piece of what has arrived; each but the last has exactly {@link #PIECE} bytes.
     *
     * @throws FileTypeRefused when this is the first one and cannot be the beginning of something to attach
     */
    Piece next() {
        byte[] arrived = waiting.toByteArray();
        byte[] content = Arrays.copyOf(arrived, Math.min(PIECE, arrived.length));
        waiting.reset();
        waiting.write(arrived, content.length, arrived.length - content.length);
        if (type == null) {
            type = detector.detect(Arrays.copyOf(content, Math.min(TypeDetector.HEAD, content.length)), extension);
        }
        return Piece.of(id, pieces++, content);
    }

    /**
     * All there is to know after the last piece, except for the inside of office documents.
     *
     * @throws AttachmentEmpty when nothing has arrived
     * @throws FileTypeRefused when it began like text and went on differently
     */
    Arrived end() {
        if (type == null) {
            throw new AttachmentEmpty();
        }
        if (type == FileType.TEXT && !look.isText()) {
            throw new FileTypeRefused();
        }
        return new Arrived(type, size, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
