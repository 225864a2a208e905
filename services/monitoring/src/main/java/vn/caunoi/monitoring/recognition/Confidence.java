package vn.caunoi.monitoring.recognition;

/** How sure we are that a text speaks of a body. Best first. */
public enum Confidence {
    /** Nothing else can be meant. */
    CERTAIN,
    /** The rest of the text supports it. */
    LIKELY,
    /** Something else bears the same name: a person has to look. */
    AMBIGUOUS
}
