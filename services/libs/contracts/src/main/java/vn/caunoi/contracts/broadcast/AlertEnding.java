package vn.caunoi.contracts.broadcast;

/** Why an alert is no longer broadcast. */
public enum AlertEnding {
    /** The danger is over. What happened has happened, so the public is still told about it. */
    OVER,
    /** It was sent by mistake: nothing happened, and nothing has to be said about it. */
    MISTAKE
}
