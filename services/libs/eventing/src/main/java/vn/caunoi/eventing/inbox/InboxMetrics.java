package vn.caunoi.eventing.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import vn.caunoi.eventing.inbox.InboxLedger.Verdict;

/** Counts what becomes of received records, per consumer. */
@ApplicationScoped
class InboxMetrics {

    private final MeterRegistry registry;

    InboxMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void taken(String consumer, Verdict verdict) {
        String name = verdict == Verdict.FRESH ? "inbox.applied" : "inbox.skipped";
        registry.counter(name, "consumer", consumer).increment();
    }

    void retried(String consumer) {
        registry.counter("inbox.retried", "consumer", consumer).increment();
    }

    void deadLettered(String consumer) {
        registry.counter("inbox.dead.lettered", "consumer", consumer).increment();
    }
}
