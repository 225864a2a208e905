package vn.caunoi.registry.attachment;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file is by its first bytes. Only those count: whoever renames a program does not change what it is.
 *
 * <p>Office documents are archives like many others; {@link ZipLook} tells them apart once all of it is there.
 */
@Singleton
class TypeDetector {
    /** As many bytes as the patterns look at. */
    static final int HEAD = 64 * 1024;

    private static final Map<String, FileType> TYPES = Map.of(
            "application/pdf", FileType.PDF,
            "application/vnd.oasis.opendocument.text", FileType.ODT,
            "image/png", FileType.PNG,
            "image/jpeg", FileType.JPEG,
            "audio/mpeg", FileType.MP3,
            "video/mp4", FileType.MP4,
            "application/mp4", FileType.MP4,
            "video/x-m4v", FileType.MP4,
            "text/plain", FileType.TEXT);

    private static final Set<String> BRANDS =
            Set.of("isom", "iso2", "iso3", "iso4", "iso5", "iso6", "avc1", "mp41", "mp42", "mmp4", "MSNV", "dash");

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** Reading the patterns takes a moment that no request should wait for. */
    void load(@Observes StartupEvent event) {
        nameOf("text".getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * The type that a file with this beginning can have.
     *
     * @param extension of its name, which only tells the documents of office programs apart for now
     * @throws FileTypeRefused when it cannot be attached
     * @throws FileNameMisleads when the name says something else
     * @throws MacrosRefused when the name says itself that there are macros
     */
    FileType detect(byte[] head, String extension) {
        String name = nameOf(head);
        if (name.equals("application/zip") || name.equals("application/x-tika-ooxml")) {
            return office(extension);
        }
        FileType type = isMp4(head) ? FileType.MP4 : TYPES.get(name);
        if (type == null) {
            throw new FileTypeRefused();
        }
        if (!type.isNamed(extension)) {
            throw new FileNameMisleads();
        }
        return type;
    }

    /** The patterns take every film in boxes for one of Apple's, and only two brands for MP4. */
    private static boolean isMp4(byte[] head) {
        return head.length >= 12
                && new String(head, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp")
                && BRANDS.contains(new String(head, 8, 4, StandardCharsets.ISO_8859_1));
    }

    private static FileType office(String extension) {
        if (extension.matches("(doc|dot|xls|xlt|xla|ppt|pot|pps|ppa|sld)m")) {
            throw new MacrosRefused();
        }
        return FileType.named(extension).filter(FileType::isOffice).orElseThrow(FileTypeRefused::new);
    }

    private String nameOf(byte[] head) {
        try {
            return types.detect(new ByteArrayInputStream(head), new Metadata()).toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
