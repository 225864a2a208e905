package vn.caunoi.registry.attachment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.caunoi.vietnamese.Folding;

/** The headers that make a browser save a file under its name (RFC 6266), and never show it in place. */
public final class ContentDisposition {
    private ContentDisposition() {}

    /** Of an answer whose body is this file. */
    public static Map<String, List<String>> headers(AttachmentView file) {
        return Map.of(
                "Content-Disposition",
                List.of(attachment(file.fileName())),
                "X-Content-Type-Options",
                List.of("nosniff"),
                "Cache-Control",
                List.of("private, no-store"));
    }

    /** For those too that know ASCII only. */
    static String attachment(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String name = Folding.fold(fileName.substring(0, dot)).replaceAll("[^a-z0-9]+", "-");
        String extension = fileName.substring(dot + 1).replaceAll("[^A-Za-z0-9]+", "");
        return "attachment; filename=\"" + (name.isEmpty() ? "tep" : name) + "." + extension + "\"; filename*=UTF-8''"
                + URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }
}
