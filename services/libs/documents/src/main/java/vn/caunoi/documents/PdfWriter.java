package vn.caunoi.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import vn.caunoi.documents.Lines.Line;
import vn.caunoi.documents.Lines.Piece;
import vn.caunoi.documents.Lines.Word;
import vn.caunoi.documents.Typeface.Face;

/** Sets a paper page by page, from top to bottom. */
final class PdfWriter implements AutoCloseable {

    /** From one baseline to the next, and where in it the baseline lies. */
    private static final float LEADING = 1.25f;

    private static final float ASCENT = 0.95f;
    private static final float PADDING = 4;
    private static final float CLOSING_GAP = 12;

    private final OfficeDocument document;
    private final Sheet sheet;
    private final PDDocument pdf;
    private final Typeface typeface;
    private PDPageContentStream out;
    private float y;
    private int pages;
    /** What still has to fit on the page below the end of the block that is written now. */
    private float kept;

    private PdfWriter(OfficeDocument document, PDDocument pdf, Typeface typeface) throws IOException {
        this.document = document;
        this.sheet = Sheet.of(document);
        this.pdf = pdf;
        this.typeface = typeface;
        this.out = page();
    }

    static byte[] write(OfficeDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument();
                Typeface typeface = new Typeface(pdf)) {
            // Else it would be named by the time of writing; a hash of enums would differ from process to process.
            pdf.setDocumentId((long) document.toString().hashCode());
            pdf.getDocumentInformation().setTitle(document.title());
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.LANG, new COSString("vi-VN"));
            PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
            preferences.setDisplayDocTitle(true);
            pdf.getDocumentCatalog().setViewerPreferences(preferences);
            try (PdfWriter writer = new PdfWriter(document, pdf, typeface)) {
                writer.content();
            }
            pdf.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(new PDRectangle(sheet.width(), sheet.height()));
        pdf.addPage(page);
        pages++;
        y = sheet.height() - Sheet.TOP;
        PDPageContentStream stream = new PDPageContentStream(pdf, page);
        stream.setLineWidth(0.5f);
        return stream;
    }

    private void turn() throws IOException {
        out.close();
        out = page();
        String number = Integer.toString(pages);
        float wide = typeface.width(Face.REGULAR, number, Sheet.MOTTO);
        text(Face.REGULAR, number, Sheet.MOTTO, (sheet.width() - wide) / 2, sheet.height() - Sheet.TOP + 14);
    }

    private float left() {
        return y - Sheet.BOTTOM;
    }

    private float whole() {
        return sheet.height() - Sheet.TOP - Sheet.BOTTOM;
    }

    /** A new page when this much does not fit any more, and a page is long enough for it. */
    private void need(float height) throws IOException {
        if (height > left() && height <= whole()) {
            turn();
        }
    }

    private void content() throws IOException {
        Heading heading = document.heading();
        if (heading != null) {
            heading(heading);
        }
        String kind = document.kind();
        if (kind != null) {
            y -= 12;
            flow(List.of(Run.bold(kind)), Sheet.TEXT, 0, Stand.CENTRE);
        }
        String subject = document.subject();
        if (subject != null) {
            flow(List.of(Run.bold(subject)), Sheet.TEXT, 0, Stand.CENTRE);
            rule(Sheet.LEFT, sheet.textWidth(), Sheet.ISSUER_RULE);
        }
        if (kind != null || subject != null) {
            y -= 6;
        }
        List<Block> body = document.body();
        for (int i = 0; i < body.size(); i++) {
            kept = i >= document.tail() ? closingHeight() : 0;
            block(body.get(i));
        }
        closing();
    }

    private void heading(Heading heading) throws IOException {
        String issuer = heading.issuer();
        if (issuer == null) {
            country(Sheet.LEFT, sheet.textWidth());
            if (heading.placeAndDate() != null) {
                y -= 6;
                flow(List.of(Run.italic(heading.placeAndDate())), Sheet.MOTTO, 0, Stand.RIGHT);
            }
            return;
        }
        float narrow = sheet.textWidth() * Sheet.ISSUER_SHARE;
        float wide = sheet.textWidth() - narrow;
        float top = y;
        if (heading.superior() != null) {
            column(Run.plain(heading.superior()), Sheet.COUNTRY, Sheet.LEFT, narrow);
        }
        column(Run.bold(issuer), Sheet.COUNTRY, Sheet.LEFT, narrow);
        rule(Sheet.LEFT, narrow, Sheet.ISSUER_RULE);
        float below = y;
        y = top;
        country(Sheet.LEFT + narrow, wide);
        y = Math.min(y, below) - 4;
        top = y;
        column(Run.plain(Texts.orEmpty(heading.number())), Sheet.MOTTO, Sheet.LEFT, narrow);
        if (heading.about() != null) {
            column(Run.plain(heading.about()), Sheet.SMALL, Sheet.LEFT, narrow);
        }
        below = y;
        y = top;
        column(Run.italic(Texts.orEmpty(heading.placeAndDate())), Sheet.MOTTO, Sheet.LEFT + narrow, wide);
        y = Math.min(y, below);
    }

    private void country(float x, float width) throws IOException {
        column(Run.bold(Heading.COUNTRY), Sheet.COUNTRY, x, width);
        column(Run.bold(Heading.MOTTO), Sheet.MOTTO, x, width);
        rule(x, width, Sheet.MOTTO_RULE);
    }

    private void rule(float x, float width, float length) throws IOException {
        y -= 2;
        float from = x + (width - length) / 2;
        out.moveTo(from, y);
        out.lineTo(from + length, y);
        out.stroke();
        y -= 4;
    }

    private void column(Run run, float size, float x, float width) throws IOException {
        for (Line line : Lines.of(typeface, List.of(run), size, width, 0)) {
            line(line, size, x, width, Stand.CENTRE);
        }
    }

    private void block(Block block) throws IOException {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Fields fields) {
            for (Block.Field field : fields.fields()) {
                field(field);
            }
        } else if (block instanceof Block.Choices choices) {
            for (Block.Choice choice : choices.choices()) {
                choice(choice);
            }
        } else if (block instanceof Block.Table table) {
            table(table);
        }
    }

    private void paragraph(Block.Paragraph paragraph) throws IOException {
        Block.Style style = paragraph.style();
        y -= style.before();
        if (style == Block.Style.SECTION) {
            // Never the last line of a page.
            need(3 * Sheet.TEXT * LEADING + kept);
        }
        flow(paragraph.runs(), style.size(), style.indent(), style.stand());
        y -= style.after();
    }

    private void flow(List<Run> runs, float size, float indent, Stand stand) throws IOException {
        List<Line> lines = Lines.of(typeface, runs, size, sheet.textWidth(), indent);
        for (int i = 0; i < lines.size(); i++) {
            int left = lines.size() - i;
            // The last two lines take along what has to stay with them.
            need(kept > 0 && left <= 2 ? left * size * LEADING + kept : size * LEADING);
            line(lines.get(i), size, Sheet.LEFT, sheet.textWidth(), stand);
        }
    }

    private void field(Block.Field field) throws IOException {
        y -= 4;
        if (!field.value().isEmpty()) {
            flow(List.of(Run.plain(field.label() + ": " + field.value())), Sheet.TEXT, 0, Stand.LEFT);
            return;
        }
        List<Line> lines =
                Lines.of(typeface, List.of(Run.plain(field.label() + ":")), Sheet.TEXT, sheet.textWidth(), 0);
        for (Line line : lines) {
            need(Sheet.TEXT * LEADING);
            line(line, Sheet.TEXT, Sheet.LEFT, sheet.textWidth(), Stand.LEFT);
        }
        Line last = lines.get(lines.size() - 1);
        float space = typeface.width(Face.REGULAR, " ", Sheet.TEXT);
        float dot = typeface.width(Face.REGULAR, ".", Sheet.TEXT);
        float begin = last.wordsWidth() + space * last.words().size();
        int dots = (int) ((sheet.textWidth() - begin) / dot);
        if (dots > 0) {
            text(
                    Face.REGULAR,
                    ".".repeat(dots),
                    Sheet.TEXT,
                    Sheet.LEFT + sheet.textWidth() - dots * dot,
                    y + Sheet.TEXT * (LEADING - ASCENT));
        }
    }

    private void choice(Block.Choice choice) throws IOException {
        y -= 4;
        need(Sheet.TEXT * LEADING);
        float box = 9;
        float x = Sheet.LEFT + 18;
        float base = y - Sheet.TEXT * ASCENT;
        out.addRect(x, base, box, box);
        out.stroke();
        if (choice.chosen()) {
            out.moveTo(x, base);
            out.lineTo(x + box, base + box);
            out.moveTo(x, base + box);
            out.lineTo(x + box, base);
            out.stroke();
        }
        float from = Sheet.LEFT + 36;
        float width = sheet.textWidth() - 36;
        for (Line line : Lines.of(typeface, List.of(Run.plain(choice.text())), Sheet.TEXT, width, 0)) {
            need(Sheet.TEXT * LEADING);
            line(line, Sheet.TEXT, from, width, Stand.LEFT);
        }
    }

    private void table(Block.Table table) throws IOException {
        y -= 8;
        List<Float> widths = sheet.widths(table.columns());
        List<Stand> stands = table.columns().stream()
                .map(column -> Stand.of(column.alignment()))
                .toList();
        Cells head = cells(
                table.columns().stream().map(column -> Run.bold(column.title())).toList(),
                widths,
                table.columns().stream().map(column -> Stand.CENTRE).toList());
        need(head.height() + 2 * Sheet.TABLE * LEADING);
        head.draw(0, head.lines());
        for (List<String> row : table.rows()) {
            row(cells(row.stream().map(Run::plain).toList(), widths, stands), head);
        }
        y -= 4;
    }

    /** A row that a page can hold stays whole; a longer one goes on under the head on the next page. */
    private void row(Cells row, Cells head) throws IOException {
        int done = 0;
        while (done < row.lines()) {
            int rest = row.lines() - done;
            int room = (int) ((left() - 2 * PADDING) / (Sheet.TABLE * LEADING));
            boolean fitsBelowHead = row.height() <= whole() - head.height();
            if (rest <= room) {
                row.draw(done, rest);
                return;
            }
            if (room < 1 || fitsBelowHead) {
                if (y >= sheet.height() - Sheet.TOP - head.height() - 1) {
                    // The head alone fills the page: go on without patience for it.
                    row.draw(done, rest);
                    return;
                }
            } else {
                row.draw(done, room);
                done += room;
            }
            turn();
            head.draw(0, head.lines());
        }
    }

    private Cells cells(List<Run> runs, List<Float> widths, List<Stand> stands) {
        List<List<Line>> cells = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            float width = widths.get(i) - 2 * PADDING;
            cells.add(Lines.of(typeface, List.of(runs.get(i)), Sheet.TABLE, width, 0));
        }
        return new Cells(cells, widths, stands);
    }

    /** The broken lines of one row. */
    private final class Cells {

        private final List<List<Line>> cells;
        private final List<Float> widths;
        private final List<Stand> stands;

        Cells(List<List<Line>> cells, List<Float> widths, List<Stand> stands) {
            this.cells = cells;
            this.widths = widths;
            this.stands = stands;
        }

        int lines() {
            return cells.stream().mapToInt(List::size).max().orElse(1);
        }

        float height() {
            return lines() * Sheet.TABLE * LEADING + 2 * PADDING;
        }

        void draw(int from, int count) throws IOException {
            float top = y;
            float height = count * Sheet.TABLE * LEADING + 2 * PADDING;
            float x = Sheet.LEFT;
            for (int i = 0; i < cells.size(); i++) {
                out.addRect(x, top - height, widths.get(i), height);
                out.stroke();
                y = top - PADDING;
                List<Line> lines = cells.get(i);
                for (Line line : lines.subList(Math.min(from, lines.size()), Math.min(from + count, lines.size()))) {
                    line(line, Sheet.TABLE, x + PADDING, widths.get(i) - 2 * PADDING, stands.get(i));
                }
                x += widths.get(i);
            }
            y = top - height;
        }
    }

    private void closing() throws IOException {
        List<Signature> signatures = document.signatures();
        if (signatures.isEmpty() && document.recipients().isEmpty()) {
            return;
        }
        need(closingHeight());
        y -= CLOSING_GAP;
        float half = sheet.textWidth() / 2;
        float top = y;
        float below = y;
        if (!document.recipients().isEmpty()) {
            recipients(half);
            below = y;
        } else if (signatures.size() == 2) {
            signature(signatures.get(0), Sheet.LEFT, half);
            below = y;
        }
        y = top;
        if (!signatures.isEmpty()) {
            signature(signatures.get(signatures.size() - 1), Sheet.LEFT + half, half);
        }
        y = Math.min(y, below);
    }

    private float closingHeight() {
        return document.signatures().isEmpty() && document.recipients().isEmpty()
                ? 0
                : CLOSING_GAP
                        + Math.max(
                                Sheet.SMALL * LEADING + document.recipients().size() * 2 * Sheet.RECIPIENTS * LEADING,
                                6 * Sheet.TEXT * LEADING + 54);
    }

    private void recipients(float width) throws IOException {
        List<Line> head = Lines.of(typeface, List.of(new Run("Nơi nhận:", true, true)), Sheet.SMALL, width, 0);
        line(head.get(0), Sheet.SMALL, Sheet.LEFT, width, Stand.LEFT);
        for (String recipient : document.recipientLines()) {
            for (Line line : Lines.of(typeface, List.of(Run.plain(recipient)), Sheet.RECIPIENTS, width - 10, 0)) {
                line(line, Sheet.RECIPIENTS, Sheet.LEFT, width - 10, Stand.LEFT);
            }
        }
    }

    private void signature(Signature signature, float x, float width) throws IOException {
        if (signature.authority() != null) {
            column(Run.bold(signature.authority()), Sheet.TEXT, x, width);
        }
        column(Run.bold(signature.position()), Sheet.TEXT, x, width);
        if (signature.note() != null) {
            column(Run.italic(signature.note()), Sheet.SMALL, x, width);
        }
        y -= 54;
        column(Run.bold(Texts.orEmpty(signature.name())), Sheet.TEXT, x, width);
    }

    private void line(Line line, float size, float x, float width, Stand stand) throws IOException {
        float baseline = y - size * ASCENT;
        float space = typeface.width(Face.REGULAR, " ", size);
        int gaps = line.words().size() - 1;
        float natural = line.wordsWidth() + gaps * space;
        float room = width - line.indent();
        float start = x + line.indent();
        if (stand == Stand.JUSTIFIED && !line.last() && gaps > 0) {
            space += (room - natural) / gaps;
        } else if (stand == Stand.CENTRE) {
            start += (room - natural) / 2;
        } else if (stand == Stand.RIGHT) {
            start += room - natural;
        }
        for (Word word : line.words()) {
            for (Piece piece : word.pieces()) {
                text(piece.face(), piece.text(), size, start, baseline);
                start += piece.width();
            }
            start += space;
        }
        y -= size * LEADING;
    }

    private void text(Face face, String text, float size, float x, float baseline) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        out.beginText();
        out.setFont(typeface.font(face), size);
        out.newLineAtOffset(x, baseline);
        out.showText(text);
        out.endText();
    }
}
