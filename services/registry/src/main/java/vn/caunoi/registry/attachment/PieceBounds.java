package vn.caunoi.registry.attachment;

import java.util.Arrays;

/** Which pieces hold a range of a file: each but the last has exactly {@link Arrival#PIECE} bytes. */
record PieceBounds(int first, int last, int skipped, int length) {

    static PieceBounds of(ZipLook.Range range) {
        long end = range.offset() + Math.max(range.length(), 1) - 1;
        return new PieceBounds(
                (int) (range.offset() / Arrival.PIECE),
                (int) (end / Arrival.PIECE),
                (int) (range.offset() % Arrival.PIECE),
                range.length());
    }

    /** How many pieces a file of this size has. */
    static int count(long size) {
        return (int) ((size + Arrival.PIECE - 1) / Arrival.PIECE);
    }

    byte[] cut(byte[] pieces) {
        int end = Math.min(skipped + length, pieces.length);
        return Arrays.copyOfRange(pieces, Math.min(skipped, end), end);
    }
}
