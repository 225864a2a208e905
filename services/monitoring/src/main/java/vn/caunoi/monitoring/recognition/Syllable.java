package vn.caunoi.monitoring.recognition;

/**
 * One run of letters or digits of a text.
 *
 * @param gap what stands between the previous syllable and this one
 * @param start offset in the NFC text
 */
record Syllable(String folded, String toned, boolean marked, boolean capital, String gap, int start, int end) {

    /** Nothing but blanks since the previous syllable: the two may belong to one name. */
    boolean follows() {
        return gap.isBlank();
    }

    /** A new sentence, quotation or line: a capital letter here says nothing. */
    boolean opens() {
        return gap.isEmpty() || gap.chars().anyMatch(c -> ".!?:;\"“”«»\n…–—•*".indexOf(c) >= 0) || gap.contains(" - ");
    }
}
