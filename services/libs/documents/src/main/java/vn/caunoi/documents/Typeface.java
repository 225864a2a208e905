package vn.caunoi.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Tinos in its four faces, for one PDF. As wide as Times New Roman, letter by letter, and drawn with every Vietnamese
 * letter; free to embed (SIL Open Font License, Tinos-OFL.txt).
 */
final class Typeface implements AutoCloseable {

    /** Stands for what the typeface cannot draw. */
    private static final int UNKNOWN = 0x25A1;

    enum Face {
        REGULAR("Tinos-Regular.ttf"),
        BOLD("Tinos-Bold.ttf"),
        ITALIC("Tinos-Italic.ttf"),
        BOLD_ITALIC("Tinos-BoldItalic.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }

        static Face of(boolean bold, boolean italic) {
            if (bold) {
                return italic ? BOLD_ITALIC : BOLD;
            }
            return italic ? ITALIC : REGULAR;
        }
    }

    private record Loaded(TrueTypeFont file, PDType0Font font, CmapLookup glyphs) {}

    private final PDDocument document;
    private final Map<Face, Loaded> loaded = new EnumMap<>(Face.class);

    Typeface(PDDocument document) {
        this.document = document;
    }

    PDType0Font font(Face face) {
        return loaded(face).font();
    }

    /** The same words, with a box for whatever cannot be drawn. */
    String drawable(Face face, String text) {
        CmapLookup glyphs = loaded(face).glyphs();
        if (text.codePoints().allMatch(point -> glyphs.getGlyphId(point) != 0)) {
            return text;
        }
        StringBuilder drawn = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> glyphs.getGlyphId(point) != 0 ? point : UNKNOWN)
                .forEach(drawn::appendCodePoint);
        return drawn.toString();
    }

    /** In points. */
    float width(Face face, String drawable, float size) {
        try {
            return font(face).getStringWidth(drawable) * size / 1000;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Loaded loaded(Face face) {
        return loaded.computeIfAbsent(face, wanted -> {
            try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream(wanted.file), wanted.file)) {
                TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in));
                return new Loaded(file, PDType0Font.load(document, file, true), file.getUnicodeCmapLookup());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    /** After the document was saved: it takes what it needs from the files only then. */
    @Override
    public void close() throws IOException {
        for (Loaded face : loaded.values()) {
            face.file().close();
        }
    }
}
