package vn.caunoi.registry.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import vn.caunoi.deadlines.Confidence;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.deadlines.Deadlines;
import vn.caunoi.deadlines.LegalRule;
import vn.caunoi.deadlines.LegalRules;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.agency.AgencyConfig;
import vn.caunoi.registry.platform.DataFile;

/** The province's own time limits, computed with the same calendar as the legal ones. */
@ApplicationScoped
public class ProvincePolicies {

    /** How long an agency may be without anybody who speaks for it. */
    public static final String VACANCY = "policy.vacancy";

    /** How long a contact counts as confirmed. */
    public static final String CONTACT_CONFIRMATION = "policy.contact.confirm";

    /** How long a report of a wrong contact may wait. */
    public static final String CONTACT_REPORT = "policy.contact.report";

    private final List<LegalRule> rows;
    private final LegalRules rules;
    private final Deadlines deadlines;

    @Inject
    ProvincePolicies(AgencyConfig config, Deadlines deadlines) {
        this.rows = DataFile.rows("/province/" + config.province() + "/policies.csv", ProvincePolicies::rule);
        this.rules = new LegalRules(rows);
        this.deadlines = deadlines;
    }

    /** The limit that this moment set going; empty where the province has none. */
    public Optional<Deadline> compute(String key, Instant trigger) {
        return rules.at(key, trigger).map(rule -> deadlines.compute(rule, trigger));
    }

    /** The first moment at which the province has this limit; empty when it has none. */
    public Optional<Instant> since(String key) {
        return rows.stream()
                .filter(rule -> rule.key().equals(key))
                .map(LegalRule::from)
                .min(LocalDate::compareTo)
                .map(day -> day.atStartOfDay(WorkingCalendar.ZONE).toInstant());
    }

    private static LegalRule rule(CSVRecord row) {
        String to = row.get("to");
        return new LegalRule(
                row.get("key"),
                row.get("value"),
                row.get("unit"),
                row.get("trigger"),
                LocalDate.parse(row.get("from")),
                to.isEmpty() ? null : LocalDate.parse(to),
                row.get("basis"),
                Confidence.parse(row.get("confidence")));
    }
}
