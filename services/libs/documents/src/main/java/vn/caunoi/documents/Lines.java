package vn.caunoi.documents;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.documents.Typeface.Face;

/** Breaks words into lines of a width. */
final class Lines {

    /** Letters of one face that stand together. */
    record Piece(Face face, String text, float width) {}

    /** What no line break may part, unless it is longer than a line. */
    record Word(List<Piece> pieces) {

        float width() {
            float width = 0;
            for (Piece piece : pieces) {
                width += piece.width();
            }
            return width;
        }
    }

    /**
     * One line.
     *
     * @param indent where it begins
     * @param last of its paragraph, or before a break: not stretched
     */
    record Line(List<Word> words, float indent, boolean last) {

        float wordsWidth() {
            float width = 0;
            for (Word word : words) {
                width += word.width();
            }
            return width;
        }
    }

    private final Typeface typeface;
    private final float size;
    private final float width;
    private final float space;
    private final List<Line> lines = new ArrayList<>();
    private List<Word> line = new ArrayList<>();
    private float used;
    private float indent;

    private Lines(Typeface typeface, float size, float width, float indent) {
        this.typeface = typeface;
        this.size = size;
        this.width = width;
        this.indent = indent;
        this.space = typeface.width(Face.REGULAR, " ", size);
    }

    /** At least one line, perhaps an empty one. */
    static List<Line> of(Typeface typeface, List<Run> runs, float size, float width, float indent) {
        return new Lines(typeface, size, width, indent).broken(runs);
    }

    private List<Line> broken(List<Run> runs) {
        List<Piece> word = new ArrayList<>();
        for (Run run : runs) {
            Face face = Face.of(run.bold(), run.italic());
            int from = 0;
            for (int i = 0; i <= run.text().length(); i++) {
                char next = i == run.text().length() ? 0 : run.text().charAt(i);
                if (i == run.text().length() || next == ' ' || next == '\n') {
                    if (i > from) {
                        word.add(piece(face, run.text().substring(from, i)));
                    }
                    from = i + 1;
                    if (i < run.text().length()) {
                        word = placed(word);
                    }
                    if (next == '\n') {
                        end(true);
                    }
                }
            }
        }
        placed(word);
        end(true);
        return lines;
    }

    private Piece piece(Face face, String text) {
        String drawable = typeface.drawable(face, text);
        return new Piece(face, drawable, typeface.width(face, drawable, size));
    }

    private List<Piece> placed(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return pieces;
        }
        Word word = new Word(List.copyOf(pieces));
        float wide = word.width();
        if (!line.isEmpty() && indent + used + space + wide > width) {
            end(false);
        }
        if (indent + wide <= width) {
            put(word, wide);
        } else {
            pieces.forEach(this::chop);
        }
        return new ArrayList<>();
    }

    private void put(Word word, float wide) {
        used += (line.isEmpty() ? 0 : space) + wide;
        line.add(word);
    }

    /** What is longer than a line is parted where the line ends. */
    private void chop(Piece piece) {
        if (!line.isEmpty()) {
            end(false);
        }
        StringBuilder part = new StringBuilder();
        for (int point : piece.text().codePoints().toArray()) {
            String longer = part + Character.toString(point);
            if (part.length() > 0 && indent + typeface.width(piece.face(), longer, size) > width) {
                put(new Word(List.of(piece(piece.face(), part.toString()))), 0);
                end(false);
                part.setLength(0);
            }
            part.appendCodePoint(point);
        }
        Piece rest = piece(piece.face(), part.toString());
        put(new Word(List.of(rest)), rest.width());
    }

    private void end(boolean last) {
        lines.add(new Line(List.copyOf(line), indent, last));
        line = new ArrayList<>();
        used = 0;
        indent = 0;
    }
}
