package vn.caunoi.registry.reorganisation;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that belongs to an agency.
 *
 * @param label how people recognise it
 * @param to who gets it, where that is another one than who takes over the open work; null for the one that does
 */
public record Belonging(Subject subject, UUID id, String label, Destiny destiny, @Nullable UUID to) {

    /** What goes on with whoever takes over the open work, or ends. */
    public Belonging(Subject subject, UUID id, String label, Destiny destiny) {
        this(subject, id, label, destiny, null);
    }

    /** What kind of thing it is. */
    public enum Subject {
        SPOKESPERSON,
        TASK,
        STATEMENT_DRAFT,
        PUBLICATION_DUTY,
        CONTACT_QUESTION,
        @JsonAlias("DUTY")
        CONTACT_REPORT,
        COMMUNICATOR,
        /** A communicator of another agency who works in the area of this one. */
        COMMUNICATOR_AREA,
        OFFICER,
        POST_PLAN,
        CHANNEL,
        CORRECTION,
        /** A training course that is planned. */
        COURSE,
        IMPORT,
        CONFERENCE
    }

    /** What becomes of it. */
    public enum Destiny {
        /** It goes on with the successor. */
        MOVES,
        /** It ends with the agency. */
        ENDS
    }
}
