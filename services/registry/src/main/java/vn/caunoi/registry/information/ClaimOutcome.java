package vn.caunoi.registry.information;

/** What became of a claim that published information is wrong. */
public enum ClaimOutcome {
    CORRECTED,
    /** It was right. */
    UPHELD
}
