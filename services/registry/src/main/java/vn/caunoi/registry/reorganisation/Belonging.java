package vn.caunoi.registry.reorganisation;

import java.util.UUID;

/**
 * Something that belongs to an agency.
 *
 * @param label how people recognise it
 */
public record Belonging(Subject subject, UUID id, String label, Destiny destiny) {

    /** What kind of thing it is. */
    public enum Subject {
        SPOKESPERSON,
        TASK,
        STATEMENT_DRAFT,
        DUTY,
        OFFICER
    }

    /** What becomes of it. */
    public enum Destiny {
        /** It goes on with the successor. */
        MOVES,
        /** It ends with the agency. */
        ENDS
    }
}
