package vn.caunoi.registry.attachment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be attached: what offices and newsrooms exchange, and nothing that runs. */
enum FileType {
    PDF("application/pdf", null, "pdf"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "docx"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "xlsx"),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
            "pptx"),
    ODT("application/vnd.oasis.opendocument.text", null, "odt"),
    PNG("image/png", null, "png"),
    JPEG("image/jpeg", null, "jpg jpeg"),
    MP3("audio/mpeg", null, "mp3"),
    MP4("video/mp4", null, "mp4"),
    TEXT("text/plain", null, "txt");

    private final String mediaType;
    private final @Nullable String mainPart;
    private final String extensions;

    FileType(String mediaType, @Nullable String mainPart, String extensions) {
        this.mediaType = mediaType;
        this.mainPart = mainPart;
        this.extensions = extensions;
    }

    /** The type that files of this name should have. */
    static Optional<FileType> named(String extension) {
        for (FileType type : values()) {
            if (type.isNamed(extension)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    String mediaType() {
        return mediaType;
    }

    /** What the list of an office document's parts calls the main one; empty for everything else. */
    Optional<String> mainPart() {
        return Optional.ofNullable(mainPart);
    }

    boolean isOffice() {
        return mainPart != null;
    }

    boolean isNamed(String extension) {
        return extensions().contains(extension);
    }

    List<String> extensions() {
        return List.of(extensions.split(" ", -1));
    }
}
