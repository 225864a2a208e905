package vn.caunoi.documents;

/**
 * Some words in one face. A line break within them breaks the line.
 *
 * @param text normalised to NFC
 */
public record Run(String text, boolean bold, boolean italic) {

    public Run {
        text = Texts.clean(text);
    }

    public static Run plain(String text) {
        return new Run(text, false, false);
    }

    public static Run bold(String text) {
        return new Run(text, true, false);
    }

    public static Run italic(String text) {
        return new Run(text, false, true);
    }
}
