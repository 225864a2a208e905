package vn.caunoi.contracts.broadcast;

/** What makes an emergency a matter for the spokesperson; the rule of the first statement depends on it. */
public enum AlertConcern {
    /** An important event with a large impact on society ({@code spk.firstStatement.event}). */
    EVENT,
    /** Public opinion is or may be divided ({@code spk.firstStatement.opinion}). */
    OPINION
}
