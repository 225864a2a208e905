package vn.caunoi.documents;

import java.util.List;

/**
 * The measures of Decree 30/2020/NĐ-CP, annex I: A4; margins 20 to 25 mm above and below, 30 to 35 mm left, 15 to 20 mm
 * right; the national heading in 12 and 13 points, text in 14, recipients in 11 and 12. In points.
 */
record Sheet(float width, float height) {

    static final float TEXT = 14;
    static final float TABLE = 12;
    static final float SMALL = 12;
    static final float COUNTRY = 12;
    static final float MOTTO = 13;
    static final float RECIPIENTS = 11;

    static final float TOP = millimetres(20);
    static final float BOTTOM = millimetres(20);
    static final float LEFT = millimetres(30);
    static final float RIGHT = millimetres(17);
    static final float INDENT = millimetres(12.7f);

    /** The issuer's share of the width at the top; the country's name needs the rest. */
    static final float ISSUER_SHARE = 0.43f;

    /** How long the rule below the issuer is: a third to a half of its words. */
    static final float ISSUER_RULE = 70;

    /** How long the rule below the motto is: as long as its words. */
    static final float MOTTO_RULE = 164;

    static Sheet of(OfficeDocument document) {
        float narrow = millimetres(210);
        float wide = millimetres(297);
        return document.landscape() ? new Sheet(wide, narrow) : new Sheet(narrow, wide);
    }

    float textWidth() {
        return width - LEFT - RIGHT;
    }

    /** How wide each column of a table is. */
    List<Float> widths(List<Block.Column> columns) {
        float total = columns.stream().mapToInt(Block.Column::weight).sum();
        return columns.stream()
                .map(column -> textWidth() * column.weight() / total)
                .toList();
    }

    private static float millimetres(float length) {
        return length * 72 / 25.4f;
    }
}
