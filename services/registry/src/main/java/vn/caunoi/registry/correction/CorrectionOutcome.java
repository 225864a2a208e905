package vn.caunoi.registry.correction;

/** How a demand ended. */
public enum CorrectionOutcome {
    CORRECTED,
    CORRECTED_WITH_APOLOGY,
    REPLY_CARRIED,
    /** The outlet refused, or both sides did not agree in the rounds the law knows. */
    NOT_AGREED,
    /** The outlet never answered; the press authority was told. */
    UNANSWERED,
    /** The agency does not ask for it any more. */
    WITHDRAWN
}
