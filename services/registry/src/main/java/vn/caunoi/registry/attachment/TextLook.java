package vn.caunoi.registry.attachment;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Whether a file is text in UTF-8 from its first byte to its last, piece by piece. */
final class TextLook {
    private static final int STEP = 4096;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer characters = CharBuffer.allocate(STEP);
    private byte[] rest = new byte[0];
    private boolean text = true;

    void take(byte[] piece) {
        if (text) {
            ByteBuffer bytes = ByteBuffer.allocate(rest.length + piece.length)
                    .put(rest)
                    .put(piece)
                    .flip();
            look(bytes, false);
            rest = new byte[bytes.remaining()];
            bytes.get(rest);
        }
    }

    /** After the last piece. */
    boolean isText() {
        if (text) {
            look(ByteBuffer.wrap(rest), true);
        }
        return text;
    }

    private void look(ByteBuffer bytes, boolean end) {
        CoderResult result;
        do {
            characters.clear();
            result = decoder.decode(bytes, characters, end);
            characters.flip();
            text = !result.isError() && characters.chars().noneMatch(TextLook::isControl);
        } while (text && result.isOverflow());
    }

    private static boolean isControl(int character) {
        return character < ' ' && character != '\t' && character != '\r' && character != '\n' && character != '\f';
    }
}
