package vn.caunoi.documents;

import java.util.List;

/** A piece of a paper's body, one below the other. */
public sealed interface Block {

    /** How a paragraph is set. */
    enum Style {
        /** Text: justified, first line indented. */
        BODY(6, 0, Sheet.INDENT, Stand.JUSTIFIED),
        /** Text without an indent, for lists and short lines. */
        PLAIN(4, 0, 0, Stand.LEFT),
        /** In the middle, as "Kính gửi: …". */
        CENTRED(6, 6, 0, Stand.CENTRE),
        /** A headline within the text: bold, stays with what follows. */
        SECTION(8, 0, Sheet.INDENT, Stand.JUSTIFIED),
        /** Small and italic. */
        NOTE(4, 0, 0, Stand.LEFT);

        private final float before;
        private final float after;
        private final float indent;
        private final Stand stand;

        Style(float before, float after, float indent, Stand stand) {
            this.before = before;
            this.after = after;
            this.indent = indent;
            this.stand = stand;
        }

        /** Points of space above. */
        float before() {
            return before;
        }

        /** Points of space below. */
        float after() {
            return after;
        }

        /** Where the first line begins, in points. */
        float indent() {
            return indent;
        }

        Stand stand() {
            return stand;
        }

        float size() {
            return this == NOTE ? Sheet.SMALL : Sheet.TEXT;
        }

        private Run in(Run run) {
            return new Run(run.text(), run.bold() || this == SECTION, run.italic() || this == NOTE);
        }
    }

    /** Words that flow. */
    record Paragraph(List<Run> runs, Style style) implements Block {

        /** The words come in the face of their style. */
        public Paragraph {
            runs = runs.stream().map(style::in).toList();
        }
    }

    /** Labels with what was entered; an empty value is a dotted line to write on. */
    record Fields(List<Field> fields) implements Block {

        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One labelled value.
     *
     * @param label without its colon
     */
    record Field(String label, String value) {

        public Field {
            label = Texts.clean(label);
            value = Texts.clean(value).strip();
        }
    }

    /** Boxes, ticked or not. */
    record Choices(List<Choice> choices) implements Block {

        public Choices {
            choices = List.copyOf(choices);
        }
    }

    /** One box with its words. */
    record Choice(String text, boolean chosen) {

        public Choice {
            text = Texts.clean(text);
        }
    }

    /** Rows in frames; the head comes again on every page. Every row has a cell for every column. */
    record Table(List<Column> columns, List<List<String>> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            int width = columns.size();
            rows = rows.stream()
                    .map(row -> row.stream().map(Texts::clean).toList())
                    .toList();
            if (columns.isEmpty() || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("Every row needs a cell for every column");
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param weight its share of the width
     */
    record Column(String title, int weight, Alignment alignment) {

        public Column {
            title = Texts.clean(title);
            if (weight < 1) {
                throw new IllegalArgumentException("A column needs some width");
            }
        }

        public static Column left(String title, int weight) {
            return new Column(title, weight, Alignment.LEFT);
        }

        public static Column right(String title, int weight) {
            return new Column(title, weight, Alignment.RIGHT);
        }

        public static Column centred(String title, int weight) {
            return new Column(title, weight, Alignment.CENTRE);
        }
    }

    /** Where the words of a cell stand. */
    enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }
}
