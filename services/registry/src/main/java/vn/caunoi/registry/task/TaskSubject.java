package vn.caunoi.registry.task;

import java.util.UUID;

/**
 * What tasks are about.
 *
 * @param id of the matter in the feature that knows what it says
 */
public record TaskSubject(TaskKind kind, UUID id) {

    public static TaskSubject issue(UUID id) {
        return new TaskSubject(TaskKind.ISSUE, id);
    }

    public static TaskSubject enquiry(UUID id) {
        return new TaskSubject(TaskKind.ENQUIRY, id);
    }
}
