package vn.caunoi.registry.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.deadlines.Deadlines;

/** The clocks of conferences. The first two are counted back from the planned start. */
@ApplicationScoped
class ConferenceClocks {
    /** How long before it the provincial committee has to be told. */
    static final String NOTICE = "press.conf.notice";

    /** How long before it the provincial committee may refuse it, by the newer law. */
    static final String REFUSAL = "press.conf.refuse";

    /** How soon after one conference of the province the next one has to come. */
    static final String CONFERENCE = "spk.pressConf.province";

    /** How soon after one information of the province the next one has to come. */
    static final String INFORMATION = "spk.pressInfo.province";

    private final Deadlines deadlines;

    @Inject
    ConferenceClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Null where the law of the planned day knows no such moment. */
    @Nullable
    Deadline notice(Instant start) {
        return deadlines.latestBefore(NOTICE, start).orElse(null);
    }

    /** Null where the law of the planned day knows no such moment. */
    @Nullable
    Deadline refusal(Instant start) {
        return deadlines.latestBefore(REFUSAL, start).orElse(null);
    }

    /** When the next one is due; null where the law of that day did not ask for one. */
    @Nullable
    Deadline next(String rule, Instant last) {
        return deadlines.compute(rule, last).orElse(null);
    }
}
