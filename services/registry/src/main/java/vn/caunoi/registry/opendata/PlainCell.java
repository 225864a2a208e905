package vn.caunoi.registry.opendata;

/** Makes a spreadsheet take a text as a text, whatever it begins with. */
final class PlainCell {

    /** What begins a formula, in ordinary and full width, and what a spreadsheet skips before it looks. */
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private PlainCell() {}

    static String of(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
