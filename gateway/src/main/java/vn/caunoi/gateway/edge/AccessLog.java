package vn.caunoi.gateway.edge;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;

/**
 * One log line and one timing per request. Neither the query nor address, name or session of anybody is written: the
 * request id is enough to follow a request, and it names no person.
 */
@Singleton
public final class AccessLog {
    private static final org.jboss.logmanager.Logger LOG = org.jboss.logmanager.Logger.getLogger("vn.caunoi.access");
    private static final Logger ERRORS = Logger.getLogger(AccessLog.class);

    private final MeterRegistry metrics;
    private final Map<Measured, Timer> timers = new ConcurrentHashMap<>();
    private final Map<Refusal, Counter> refusals = new ConcurrentHashMap<>();

    @Inject
    AccessLog(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void ended(Exchange exchange) {
        HttpServerResponse response = exchange.context().response();
        long nanos = exchange.elapsedNanos();
        timers.computeIfAbsent(new Measured(exchange.route(), response.getStatusCode() / 100), this::timer)
                .record(nanos, TimeUnit.NANOSECONDS);
        Refusal refusal = exchange.refusal();
        if (refusal != null) {
            refusals.computeIfAbsent(refusal, this::counter).increment();
        }
        if (LOG.isLoggable(Level.INFO)) {
            LOG.log(line(exchange, response, nanos));
        }
    }

    /** A fault of our own, once, with its stack; the answer carries only the trace id. */
    static void failed(Exchange exchange, Throwable failure) {
        ERRORS.errorf(
                failure, "request failed, trace id %s", exchange.correlation().traceId());
    }

    private static ExtLogRecord line(Exchange exchange, HttpServerResponse response, long nanos) {
        ExtLogRecord line = new ExtLogRecord(Level.INFO, "request", AccessLog.class.getName());
        line.setLoggerName("vn.caunoi.access");
        line.putMdc("method", exchange.request().method().name());
        line.putMdc("route", exchange.route());
        Refusal refusal = exchange.refusal();
        if (refusal == null) {
            line.putMdc("path", exchange.request().path());
        } else {
            line.putMdc("refusal", refusal.code());
        }
        line.putMdc("status", Integer.toString(response.getStatusCode()));
        line.putMdc("durationMicros", Long.toString(nanos / 1_000));
        line.putMdc("bytes", Long.toString(response.bytesWritten()));
        line.putMdc("client", exchange.client().name());
        line.putMdc("requestId", exchange.correlation().requestId());
        line.putMdc("traceId", exchange.correlation().traceId());
        return line;
    }

    private Timer timer(Measured measured) {
        return Timer.builder("gateway.requests")
                .tag("route", measured.route())
                .tag("outcome", measured.hundreds() + "xx")
                .register(metrics);
    }

    private Counter counter(Refusal refusal) {
        return Counter.builder("gateway.refusals").tag("code", refusal.code()).register(metrics);
    }

    private record Measured(String route, int hundreds) {}
}
