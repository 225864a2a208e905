package vn.caunoi.gateway.edge;

/**
 * How fast a client may be; written as {@code perSecond,burst}.
 *
 * @param perSecond requests in the long run
 * @param burst requests at once after a rest
 */
public record Pace(double perSecond, int burst) {
    public Pace {
        if (!(perSecond > 0) || burst < 1) {
            throw new IllegalArgumentException("a pace needs positive numbers");
        }
    }

    /** Found by the configuration, which converts by a method of this name. */
    public static Pace parse(CharSequence text) {
        String[] parts = text.toString().split(",", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("a pace is written as perSecond,burst");
        }
        return new Pace(Double.parseDouble(parts[0].trim()), Integer.parseInt(parts[1].trim()));
    }
}
