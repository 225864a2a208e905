package vn.caunoi.registry.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of every kind, small and invented. */
final class Files {
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String WORD_WITH_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";

    private Files() {}

    static byte[] of(String what) {
        return switch (what) {
            case "pdf" -> text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n");
            case "docx" -> office(WORD, Map.of("word/document.xml", "<w/>"));
            case "xlsx" -> office(SHEET, Map.of("xl/workbook.xml", "<x/>"));
            case "odt" -> openDocument(Map.of("content.xml", "<o/>"));
            case "png" -> bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 'I', 'H', 'D', 'R');
            case "jpeg" -> bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0);
            case "mp3" -> bytes('I', 'D', '3', 4, 0, 0, 0, 0, 0, 0);
            case "mp4" -> bytes(0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm', 0, 0, 2, 0);
            case "text" -> text("Biên bản họp báo quý IV\r\nChủ trì: Lò Văn Ví Dụ\n");
            case "program" -> bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF, 0, 0);
            case "elf" -> bytes(0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0x3E, 0);
            case "script" -> text("#!/bin/sh\nrm -rf /\n");
            case "page" -> text("<!DOCTYPE html><html><script>alert(1)</script></html>");
            case "drawing" -> text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");
            case "old word" -> bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0, 0, 0, 0, 0);
            case "archive" -> zip(Map.of("readme.txt", "x"));
            case "late binary" -> late();
            case "macros by part" -> office(WORD, Map.of("word/vbaProject.bin", "x"));
            case "macros by type" -> office(WORD_WITH_MACROS, Map.of("word/document.xml", "<w/>"));
            case "macros in disguise" ->
                office(
                        WORD,
                        Map.of("word/x.bin", "x"),
                        "<Override ContentType=\"application/vnd.ms-office.vba&#80;roject\"/>");
            case "odt with macros" -> openDocument(Map.of("Basic/Standard/Module1.xml", "<m/>"));
            case "half an archive" -> Arrays.copyOf(of("docx"), 120);
            case "nothing" -> new byte[0];
            default -> throw new IllegalArgumentException(what);
        };
    }

    static byte[] office(String main, Map<String, String> parts) {
        return office(main, parts, "");
    }

    private static byte[] office(String main, Map<String, String> parts, String more) {
        Map<String, String> all = new java.util.LinkedHashMap<>();
        all.put("[Content_Types].xml", "<Types><Override ContentType=\"%s\"/>%s</Types>".formatted(main, more));
        all.putAll(parts);
        return zip(all);
    }

    private static byte[] openDocument(Map<String, String> parts) {
        byte[] type = text("application/vnd.oasis.opendocument.text");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            java.util.zip.CRC32 sum = new java.util.zip.CRC32();
            sum.update(type);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            fill(zip, parts);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            fill(zip, parts);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void fill(ZipOutputStream zip, Map<String, String> parts) throws IOException {
        for (Map.Entry<String, String> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(text(part.getValue()));
        }
    }

    /** Begins like text, and is none behind the first piece. */
    private static byte[] late() {
        byte[] bytes = new byte[Arrival.PIECE + 10];
        Arrays.fill(bytes, (byte) 'a');
        bytes[bytes.length - 1] = 0;
        return bytes;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[2048];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
