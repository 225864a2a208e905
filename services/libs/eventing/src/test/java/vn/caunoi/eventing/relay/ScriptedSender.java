package vn.caunoi.eventing.relay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.eventing.relay.SendOutcome.Acknowledged;
import vn.caunoi.eventing.relay.SendOutcome.Away;
import vn.caunoi.eventing.relay.SendOutcome.Refused;

/** A broker that does what the test says, and remembers in which waves rows arrived. */
final class ScriptedSender implements EventSender {

    final List<List<Long>> waves = new ArrayList<>();
    private final Map<Long, SendOutcome> script = new HashMap<>();
    boolean away;

    ScriptedSender refuses(OutboxRow row, boolean hopeless) {
        script.put(row.position(), new Refused(hopeless ? "too-large" : "unknown-topic", hopeless));
        return this;
    }

    ScriptedSender losesTouchAt(OutboxRow row) {
        script.put(row.position(), new Away("broker-away"));
        return this;
    }

    void recovers() {
        away = false;
        script.clear();
    }

    @Override
    public List<SendOutcome> send(List<OutboxRow> rows) {
        waves.add(rows.stream().map(OutboxRow::position).toList());
        return rows.stream().map(this::outcome).toList();
    }

    private SendOutcome outcome(OutboxRow row) {
        return away ? new Away("broker-away") : script.getOrDefault(row.position(), new Acknowledged());
    }
}
