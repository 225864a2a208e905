package vn.caunoi.contracts.registry;

/** What a statement can answer, beside the task that it closes. */
public enum AnsweredKind {
    /** A public issue: what the press or the public raised. */
    ISSUE,
    /** A bulletin or an alert that was broadcast. */
    BULLETIN,
    /** A draft on which people are asked for their opinion. */
    CONSULTATION
}
