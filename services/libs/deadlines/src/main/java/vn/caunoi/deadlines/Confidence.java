package vn.caunoi.deadlines;

/**
 * How sure we are of a rule or of a day off. Only what is {@link #HIGH} may be used to call somebody late: the rest
 * warns.
 *
 * <p>The order of the constants is the order of trust, lowest first.
 */
public enum Confidence {
    UNKNOWN,
    LOW,
    MEDIUM,
    HIGH;

    /** The lesser of the two: a chain of reasons is as sure as its weakest link. */
    public Confidence and(Confidence other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Reads the mark of a data file.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Confidence parse(String mark) {
        return switch (mark) {
            case "H" -> HIGH;
            case "M" -> MEDIUM;
            case "L" -> LOW;
            case "unknown" -> UNKNOWN;
            default -> throw new IllegalArgumentException("Unknown confidence mark: " + mark);
        };
    }
}
