package vn.caunoi.contracts.codec;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.caunoi.contracts.Topics;
import vn.caunoi.contracts.broadcast.AlertCancelled;
import vn.caunoi.contracts.broadcast.AlertIssued;
import vn.caunoi.contracts.broadcast.AlertUpdated;
import vn.caunoi.contracts.monitoring.IssueClosed;
import vn.caunoi.contracts.monitoring.IssueRaised;
import vn.caunoi.contracts.monitoring.IssueReassigned;
import vn.caunoi.contracts.registry.AgencyRecorded;
import vn.caunoi.contracts.registry.CalendarChanged;
import vn.caunoi.contracts.registry.SpokespersonAssigned;
import vn.caunoi.contracts.registry.StatementPublished;

/** Every type of event in the suite. What is not listed here cannot be recorded and is refused when received. */
public final class EventCatalog {

    private static final List<EventKind> ALL = List.of(
            new EventKind(AgencyRecorded.TYPE, Topics.REGISTRY_AGENCY, AgencyRecorded.class),
            new EventKind(SpokespersonAssigned.TYPE, Topics.REGISTRY_SPOKESPERSON, SpokespersonAssigned.class),
            new EventKind(StatementPublished.TYPE, Topics.REGISTRY_STATEMENT, StatementPublished.class),
            new EventKind(CalendarChanged.TYPE, Topics.REGISTRY_CALENDAR, CalendarChanged.class),
            new EventKind(IssueRaised.TYPE, Topics.MONITORING_ISSUE, IssueRaised.class),
            new EventKind(IssueReassigned.TYPE, Topics.MONITORING_ISSUE, IssueReassigned.class),
            new EventKind(IssueClosed.TYPE, Topics.MONITORING_ISSUE, IssueClosed.class),
            new EventKind(AlertIssued.TYPE, Topics.BROADCAST_ALERT, AlertIssued.class),
            new EventKind(AlertUpdated.TYPE, Topics.BROADCAST_ALERT, AlertUpdated.class),
            new EventKind(AlertCancelled.TYPE, Topics.BROADCAST_ALERT, AlertCancelled.class));

    private static final Map<String, EventKind> BY_TYPE =
            ALL.stream().collect(toUnmodifiableMap(EventKind::type, Function.identity()));

    private EventCatalog() {}

    public static List<EventKind> all() {
        return ALL;
    }

    /**
     * The row of this type.
     *
     * @throws UnknownEventType when the catalogue has no such type
     */
    public static EventKind require(String type) {
        EventKind kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new UnknownEventType(type);
        }
        return kind;
    }
}
