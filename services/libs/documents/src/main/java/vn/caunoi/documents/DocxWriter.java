package vn.caunoi.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Office Open XML (ECMA-376) by hand: a paper needs a dozen elements of it. The typeface is named, not carried: every
 * office has Times New Roman, which the decree asks for.
 */
final class DocxWriter {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String FORMAT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /** Zip keeps when a part was written; the same document shall give the same bytes. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(2026, 1, 1, 0, 0);

    /** A row with fewer letters than this stays on one page; one that fills pages must not. */
    private static final int UNSPLIT = 600;

    private static final String LINE = "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";

    private final OfficeDocument document;
    private final Sheet sheet;
    private final StringBuilder body = new StringBuilder();
    /** Whether the block that is written now stays on the page of the signatures. */
    private boolean kept;

    DocxWriter(OfficeDocument document) {
        this.document = document;
        this.sheet = Sheet.of(document);
    }

    byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", contentTypes());
            part(
                    zip,
                    "_rels/.rels",
                    relationships(
                            relationship("rId1", OFFICE + "/officeDocument", "word/document.xml"),
                            relationship(
                                    "rId2", PACKAGE + "/relationships/metadata/core-properties", "docProps/core.xml")));
            part(zip, "docProps/core.xml", properties());
            part(
                    zip,
                    "word/_rels/document.xml.rels",
                    relationships(
                            relationship("rId1", OFFICE + "/styles", "styles.xml"),
                            relationship("rId2", OFFICE + "/header", "header1.xml"),
                            relationship("rId3", OFFICE + "/settings", "settings.xml")));
            part(zip, "word/styles.xml", styles());
            part(
                    zip,
                    "word/settings.xml",
                    "<w:settings xmlns:w=\"" + WORD + "\"><w:compat><w:compatSetting w:name=\"compatibilityMode\""
                            + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
                            + "<w:themeFontLang w:val=\"vi-VN\"/></w:settings>");
            part(zip, "word/header1.xml", pageNumber());
            part(zip, "word/document.xml", content());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        zip.write((XML + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String contentTypes() {
        return "<Types xmlns=\"" + PACKAGE + "/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/word/document.xml", FORMAT + "document.main+xml")
                + override("/word/styles.xml", FORMAT + "styles+xml")
                + override("/word/settings.xml", FORMAT + "settings+xml")
                + override("/word/header1.xml", FORMAT + "header+xml")
                + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relationships(String... relationships) {
        return "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + String.join("", relationships)
                + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private String properties() {
        return "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + escape(document.title())
                + "</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>";
    }

    private static String styles() {
        String font = "Times New Roman";
        return "<w:styles xmlns:w=\"" + WORD + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"" + font
                + "\" w:hAnsi=\"" + font + "\" w:eastAsia=\"" + font + "\" w:cs=\"" + font + "\"/><w:sz w:val=\""
                + halfPoints(Sheet.TEXT) + "\"/><w:szCs w:val=\"" + halfPoints(Sheet.TEXT)
                + "\"/><w:lang w:val=\"vi-VN\" w:eastAsia=\"vi-VN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
                + "<w:pPrDefault/></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
                + "<w:name w:val=\"Normal\"/><w:qFormat/></w:style></w:styles>";
    }

    /** In the middle of the upper margin, from the second page on. */
    private static String pageNumber() {
        return "<w:hdr xmlns:w=\"" + WORD + "\"><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                + "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>";
    }

    private String content() {
        Heading heading = document.heading();
        if (heading != null) {
            heading(heading);
        }
        String kind = document.kind();
        if (kind != null) {
            paragraph(new Format(Stand.CENTRE, 12, 0, 0, true), run(kind, Sheet.TEXT, true, false));
        }
        String subject = document.subject();
        if (subject != null) {
            paragraph(new Format(Stand.CENTRE, 0, 0, 0, true), run(subject, Sheet.TEXT, true, false));
            rule((sheet.textWidth() - Sheet.ISSUER_RULE) / 2, sheet.textWidth());
        }
        List<Block> blocks = document.body();
        for (int i = 0; i < blocks.size(); i++) {
            kept = i >= document.tail();
            block(blocks.get(i));
        }
        closing();
        return "<w:document xmlns:w=\"" + WORD + "\" xmlns:r=\"" + OFFICE + "\"><w:body>" + body
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"" + twips(sheet.width())
                + "\" w:h=\"" + twips(sheet.height()) + "\""
                + (document.landscape() ? " w:orient=\"landscape\"" : "") + "/><w:pgMar w:top=\"" + twips(Sheet.TOP)
                + "\" w:right=\"" + twips(Sheet.RIGHT) + "\" w:bottom=\"" + twips(Sheet.BOTTOM) + "\" w:left=\""
                + twips(Sheet.LEFT) + "\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>"
                + "</w:body></w:document>";
    }

    private void heading(Heading heading) {
        String issuer = heading.issuer();
        if (issuer == null) {
            country(sheet.textWidth());
            if (heading.placeAndDate() != null) {
                paragraph(
                        new Format(Stand.RIGHT, 6, 0, 0, false), run(heading.placeAndDate(), Sheet.MOTTO, false, true));
            }
            return;
        }
        float left = sheet.textWidth() * Sheet.ISSUER_SHARE;
        float right = sheet.textWidth() - left;
        beginTable(List.of(left, right), false);
        body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        beginCell(left);
        if (heading.superior() != null) {
            paragraph(Format.TIGHT, run(heading.superior(), Sheet.COUNTRY, false, false));
        }
        paragraph(Format.TIGHT, run(issuer, Sheet.COUNTRY, true, false));
        rule((left - Sheet.ISSUER_RULE) / 2, left);
        endCell();
        beginCell(right);
        country(right);
        endCell();
        body.append("</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>");
        beginCell(left);
        paragraph(Format.TIGHT, run(Texts.orEmpty(heading.number()), Sheet.MOTTO, false, false));
        if (heading.about() != null) {
            paragraph(Format.TIGHT, run(heading.about(), Sheet.SMALL, false, false));
        }
        endCell();
        beginCell(right);
        paragraph(Format.TIGHT, run(Texts.orEmpty(heading.placeAndDate()), Sheet.MOTTO, false, true));
        endCell();
        body.append("</w:tr></w:tbl>");
    }

    private void country(float width) {
        paragraph(Format.TIGHT, run(Heading.COUNTRY, Sheet.COUNTRY, true, false));
        paragraph(Format.TIGHT, run(Heading.MOTTO, Sheet.MOTTO, true, false));
        rule((width - Sheet.MOTTO_RULE) / 2, width);
    }

    /** A thin line in the middle: an empty paragraph with a border above, drawn in from both sides. */
    private void rule(float indent, float width) {
        String in = twips(Math.min(Math.max(0, indent), width / 2 - 5));
        body.append("<w:p><w:pPr><w:pBdr>")
                .append(LINE.formatted("top"))
                .append("</w:pBdr><w:spacing w:before=\"40\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>")
                .append("<w:ind w:left=\"" + in + "\" w:right=\"" + in + "\"/></w:pPr></w:p>");
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Fields fields) {
            fields.fields().forEach(this::field);
        } else if (block instanceof Block.Choices choices) {
            choices.choices().forEach(this::choice);
        } else if (block instanceof Block.Table table) {
            table(table);
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        Block.Style style = paragraph.style();
        StringBuilder runs = new StringBuilder();
        for (Run run : paragraph.runs()) {
            runs.append(run(run.text(), style.size(), run.bold(), run.italic()));
        }
        boolean keep = style == Block.Style.SECTION || kept;
        paragraph(new Format(style.stand(), style.before(), style.after(), style.indent(), keep), runs.toString());
    }

    private void field(Block.Field field) {
        String value =
                field.value().isEmpty() ? "<w:r><w:tab/></w:r>" : run(" " + field.value(), Sheet.TEXT, false, false);
        body.append("<w:p><w:pPr><w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"")
                .append(twips(sheet.textWidth()))
                .append("\"/></w:tabs><w:spacing w:before=\"80\" w:after=\"0\"/></w:pPr>")
                .append(run(field.label() + ":", Sheet.TEXT, false, false))
                .append(value)
                .append("</w:p>");
    }

    private void choice(Block.Choice choice) {
        body.append(
                        "<w:p><w:pPr><w:spacing w:before=\"80\" w:after=\"0\"/><w:ind w:left=\"720\" w:hanging=\"360\"/></w:pPr>"
                                + "<w:r><w:rPr><w:rFonts w:ascii=\"MS Gothic\" w:hAnsi=\"MS Gothic\" w:eastAsia=\"MS Gothic\"/>"
                                + "</w:rPr><w:t>")
                .append(choice.chosen() ? "\u2612" : "\u2610")
                .append("</w:t></w:r>")
                .append(run(" " + choice.text(), Sheet.TEXT, false, false))
                .append("</w:p>");
    }

    private void table(Block.Table table) {
        List<Float> widths = sheet.widths(table.columns());
        // A table glued to the one before would become one with it.
        paragraph(new Format(Stand.LEFT, 0, 0, 0, true), run("", 4, false, false));
        beginTable(widths, true);
        body.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < widths.size(); i++) {
            beginCell(widths.get(i));
            paragraph(Format.CELL_HEAD, run(table.columns().get(i).title(), Sheet.TABLE, true, false));
            endCell();
        }
        body.append("</w:tr>");
        for (List<String> row : table.rows()) {
            int letters = row.stream().mapToInt(String::length).sum();
            body.append(letters < UNSPLIT ? "<w:tr><w:trPr><w:cantSplit/></w:trPr>" : "<w:tr>");
            for (int i = 0; i < widths.size(); i++) {
                beginCell(widths.get(i));
                paragraph(Format.cell(table.columns().get(i).alignment()), run(row.get(i), Sheet.TABLE, false, false));
                endCell();
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
    }

    private void closing() {
        List<Signature> signatures = document.signatures();
        if (signatures.isEmpty() && document.recipients().isEmpty()) {
            // The last thing of a text must be a paragraph, or Word repairs it.
            paragraph(new Format(Stand.LEFT, 0, 0, 0, false), "");
            return;
        }
        paragraph(new Format(Stand.LEFT, 6, 0, 0, true), "");
        float half = sheet.textWidth() / 2;
        beginTable(List.of(half, half), false);
        body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        beginCell(half);
        if (!document.recipients().isEmpty()) {
            recipients();
        } else if (signatures.size() == 2) {
            signature(signatures.get(0));
        } else {
            paragraph(Format.TIGHT, "");
        }
        endCell();
        beginCell(half);
        if (signatures.isEmpty()) {
            paragraph(Format.TIGHT, "");
        } else {
            signature(signatures.get(signatures.size() - 1));
        }
        endCell();
        body.append("</w:tr></w:tbl>");
        paragraph(new Format(Stand.LEFT, 0, 0, 0, false), run("", 2, false, false));
    }

    private void recipients() {
        paragraph(Format.CELL, run("Nơi nhận:", Sheet.SMALL, true, true));
        for (String recipient : document.recipientLines()) {
            paragraph(Format.CELL, run(recipient, Sheet.RECIPIENTS, false, false));
        }
    }

    private void signature(Signature signature) {
        if (signature.authority() != null) {
            paragraph(Format.TIGHT, run(signature.authority(), Sheet.TEXT, true, false));
        }
        paragraph(Format.TIGHT, run(signature.position(), Sheet.TEXT, true, false));
        if (signature.note() != null) {
            paragraph(Format.TIGHT, run(signature.note(), Sheet.SMALL, false, true));
        }
        paragraph(
                new Format(Stand.CENTRE, 54, 0, 0, false),
                run(Texts.orEmpty(signature.name()), Sheet.TEXT, true, false));
    }

    private void beginTable(List<Float> widths, boolean framed) {
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"")
                .append(twips(sheet.textWidth()))
                .append("\" w:type=\"dxa\"/>");
        if (framed) {
            body.append("<w:tblBorders>");
            for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
                body.append(LINE.formatted(side));
            }
            body.append("</w:tblBorders>");
        }
        body.append("<w:tblLayout w:type=\"fixed\"/>");
        if (!framed) {
            body.append(
                    "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>");
        }
        body.append("</w:tblPr><w:tblGrid>");
        widths.forEach(
                width -> body.append("<w:gridCol w:w=\"").append(twips(width)).append("\"/>"));
        body.append("</w:tblGrid>");
    }

    private void beginCell(float width) {
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(twips(width)).append("\" w:type=\"dxa\"/></w:tcPr>");
    }

    private void endCell() {
        body.append("</w:tc>");
    }

    private void paragraph(Format format, String runs) {
        body.append("<w:p><w:pPr>");
        if (format.keep()) {
            body.append("<w:keepNext/>");
        }
        body.append("<w:spacing w:before=\"")
                .append(twips(format.before()))
                .append("\" w:after=\"")
                .append(twips(format.after()))
                .append("\"/>");
        if (format.indent() > 0) {
            body.append("<w:ind w:firstLine=\"").append(twips(format.indent())).append("\"/>");
        }
        body.append("<w:jc w:val=\"")
                .append(format.stand().openXml())
                .append("\"/></w:pPr>")
                .append(runs)
                .append("</w:p>");
    }

    private static String run(String text, float size, boolean bold, boolean italic) {
        StringBuilder run = new StringBuilder("<w:r><w:rPr>");
        if (bold) {
            run.append("<w:b/>");
        }
        if (italic) {
            run.append("<w:i/>");
        }
        run.append("<w:sz w:val=\"" + halfPoints(size) + "\"/><w:szCs w:val=\"" + halfPoints(size) + "\"/></w:rPr>");
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            run.append(first ? "" : "<w:br/>")
                    .append("<w:t xml:space=\"preserve\">")
                    .append(escape(line))
                    .append("</w:t>");
            first = false;
        }
        return run.append("</w:r>").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String twips(float points) {
        return Integer.toString(Math.round(points * 20));
    }

    private static String halfPoints(float points) {
        return Integer.toString(Math.round(points * 2));
    }

    /** How a paragraph stands; lengths in points. */
    private record Format(Stand stand, float before, float after, float indent, boolean keep) {

        static final Format TIGHT = new Format(Stand.CENTRE, 0, 0, 0, true);
        static final Format CELL = new Format(Stand.LEFT, 1, 1, 0, false);
        static final Format CELL_HEAD = new Format(Stand.CENTRE, 2, 2, 0, true);

        static Format cell(Block.Alignment alignment) {
            return new Format(Stand.of(alignment), 2, 2, 0, false);
        }
    }
}
