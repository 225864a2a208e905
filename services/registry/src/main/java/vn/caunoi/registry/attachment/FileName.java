package vn.caunoi.registry.attachment;

import java.text.Normalizer;
import java.util.Locale;

/** What a file is called here: one name without a path, whatever the sender's computer calls it. */
record FileName(String text) {

    /**
     * The name as it is kept.
     *
     * @throws FileNameMisleads when nothing is left of it, or it has no extension
     */
    static FileName of(String said) {
        String normal = Normalizer.normalize(said, Normalizer.Form.NFC);
        String last = normal.substring(Math.max(normal.lastIndexOf('/'), normal.lastIndexOf('\\')) + 1);
        // Windows drops dots and blanks at the end; what is in front of them would be the extension there.
        String bare = last.strip().replaceAll("^[. ]+|[. ]+$", "").replaceAll("[:*?\"|]", "_");
        int dot = bare.lastIndexOf('.');
        if (dot < 1 || dot == bare.length() - 1) {
            throw new FileNameMisleads();
        }
        return new FileName(bare);
    }

    /** What stands behind the last dot, in small letters. */
    String extension() {
        return text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
