package vn.caunoi.registry.task;

import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.monitoring.IssueOrigin;

/** How a matter reached the agency, and thereby which rule of the catalogue sets the time for the answer. */
public enum TaskOrigin {
    /** The head of a press agency asks for an answer. */
    PRESS_REQUEST("press.answer.request"),
    /** The press forwards opinions, recommendations or criticism. */
    PRESS_FORWARDED("press.answer.forwarded"),
    /** Staff found it themselves; the law sets no time. */
    SPOTTED(null);

    private final @Nullable String rule;

    TaskOrigin(@Nullable String rule) {
        this.rule = rule;
    }

    static TaskOrigin of(IssueOrigin origin) {
        return switch (origin) {
            case PRESS_REQUEST -> PRESS_REQUEST;
            case PRESS_FORWARDED -> PRESS_FORWARDED;
            case SPOTTED -> SPOTTED;
        };
    }

    /** Key of the rule catalogue. */
    @Nullable
    String rule() {
        return rule;
    }
}
