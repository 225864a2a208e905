package vn.caunoi.monitoring.feed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Unpacks gzip, whether declared or not, and stops at a limit: a few kilobytes can unpack to gigabytes. */
final class Unpacking {

    private static final int CHUNK = 16_384;

    private Unpacking() {}

    static byte[] unpack(byte[] body, @Nullable String encoding, long limit) {
        boolean declared = encoding != null && encoding.toLowerCase(Locale.ROOT).contains("gzip");
        boolean packed = body.length > 2 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
        if (!packed) {
            if (encoding != null && !declared && !encoding.equalsIgnoreCase("identity")) {
                throw new FetchFailed(
                        FetchFailure.BAD_COMPRESSION, "The answer is packed in a way we did not ask for.");
            }
            return body;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(body.length * 4);
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                out.write(chunk, 0, read);
                if (out.size() > limit) {
                    throw new FetchFailed(
                            FetchFailure.UNPACKS_TOO_LARGE,
                            "The answer unpacks to more than %d bytes.".formatted(limit));
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new FetchFailed(FetchFailure.BAD_COMPRESSION, "The packed answer is damaged.");
        }
    }
}
