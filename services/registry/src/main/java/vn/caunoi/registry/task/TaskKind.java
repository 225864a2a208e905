package vn.caunoi.registry.task;

/** What kind of matter a task is about; the content of the matter belongs to the feature of that kind. */
public enum TaskKind {
    /** A public issue that monitoring raised. */
    ISSUE(true),
    /** A question of the press. */
    ENQUIRY(true),
    /** A citizen asks for information. */
    INFORMATION_REQUEST(false),
    /** Information that has to be made public. */
    DISCLOSURE(false),
    /** Somebody says that what was made public is wrong. */
    DISCLOSURE_CLAIM(false),
    /** False or harmful words in the press have to be demanded to be put right, or answered by a reply. */
    CORRECTION(false),
    /** Something happened, or opinion is stirred: the first statement is due. */
    ALERT(true),
    /** Somebody announced a press conference, which may be refused for a while. */
    CONFERENCE_NOTICE(false),
    /** The province's own press conferences and press information. */
    CONFERENCE(false),
    /** The yearly report to the ministry. */
    ANNUAL_REPORT(false);

    private final boolean answeredByStatement;

    TaskKind(boolean answeredByStatement) {
        this.answeredByStatement = answeredByStatement;
    }

    /** Whether a published statement settles the matter. */
    boolean isAnsweredByStatement() {
        return answeredByStatement;
    }
}
