package vn.caunoi.registry.attachment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.caunoi.vietnamese.Folding;

/** The header that makes a browser save a file under its name (RFC 6266), for those too that know ASCII only. */
final class ContentDisposition {
    private ContentDisposition() {}

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
