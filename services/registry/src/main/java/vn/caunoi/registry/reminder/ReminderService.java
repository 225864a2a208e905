package vn.caunoi.registry.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.InTurn;
import vn.caunoi.registry.agency.AgencyKind;
import vn.caunoi.registry.agency.AgencyRollService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.coverage.CoverageService;
import vn.caunoi.registry.coverage.OpenDuty;
import vn.caunoi.registry.mail.MailConfig;
import vn.caunoi.registry.mail.MailKind;
import vn.caunoi.registry.mail.MailService;
import vn.caunoi.registry.mail.NewMail;
import vn.caunoi.registry.officer.OfficerService;
import vn.caunoi.registry.spokesperson.TermService;
import vn.caunoi.registry.task.DueTasks;

/** Tells people by mail of what is due and overdue. */
@ApplicationScoped
public class ReminderService {

    /** A reminder older than this is news to nobody. */
    private static final Duration USEFUL = Duration.ofDays(7);

    private final CoverageService coverage;
    private final AgencyRollService roll;
    private final TermService terms;
    private final OfficerService officers;
    private final ReminderPlan plan;
    private final ReminderRepository reminders;
    private final ReminderLetters letters;
    private final MailService mails;
    private final MailConfig mailConfig;
    private final ReminderConfig config;

    @Inject
    ReminderService(
            CoverageService coverage,
            AgencyRollService roll,
            TermService terms,
            OfficerService officers,
            ReminderPlan plan,
            ReminderRepository reminders,
            ReminderLetters letters,
            MailService mails,
            MailConfig mailConfig,
            ReminderConfig config) {
        this.coverage = coverage;
        this.roll = roll;
        this.terms = terms;
        this.officers = officers;
        this.plan = plan;
        this.reminders = reminders;
        this.letters = letters;
        this.mails = mails;
        this.mailConfig = mailConfig;
        this.config = config;
    }

    /**
     * Writes what has to be told now: clocks in hours at once, all others in the digest of a working day's morning.
     * Answers how many mails were handed over. Mails and the marks of what they told are one transaction, so nobody is
     * told twice and nothing is skipped, whatever is killed. Without a mail server nobody is told and nothing is
     * marked: the first digest afterwards tells all of it.
     */
    @WithTransaction
    public Uni<Integer> round(Instant moment) {
        Instant now = moment.truncatedTo(ChronoUnit.MICROS);
        if (!mails.isConfigured()) {
            return Uni.createFrom().item(0);
        }
        return reminders
                .takeRound()
                .chain(mine -> mine
                        ? isDigestDue(now).chain(digest -> remind(digest, now))
                        : Uni.createFrom().item(0));
    }

    private Uni<Boolean> isDigestDue(Instant now) {
        return plan.isMorning(now)
                ? reminders
                        .openDay(ReminderPlan.today(now), now)
                        .call(first -> first
                                ? reminders.forget(now.minus(config.keep()))
                                : Uni.createFrom().voidItem())
                : Uni.createFrom().item(false);
    }

    private Uni<Integer> remind(boolean digest, Instant now) {
        return recipients(now).chain(recipients -> coverage.besideTasks(now)
                .chain(open -> untold(open, recipients, digest, now))
                .chain(told -> ofTasks(
                        DueTasks.Cursor.since(plan.since(digest, now)), recipients, digest, now, new ArrayList<>(told)))
                .chain(notices -> write(onceEach(notices), now)));
    }

    /** Page after page, and only what is still to be told is kept: however much is open, or was told before. */
    private Uni<List<Notice>> ofTasks(
            DueTasks.Cursor after, Recipients recipients, boolean digest, Instant now, List<Notice> before) {
        return coverage.dueTasks(after, plan.horizon(digest, now), now)
                .chain(page -> untold(page.items(), recipients, digest, now).chain(found -> {
                    before.addAll(found);
                    return page.next() == null
                            ? Uni.createFrom().item(before)
                            : ofTasks(page.next(), recipients, digest, now, before);
                }));
    }

    private Uni<List<Notice>> untold(List<OpenDuty> open, Recipients recipients, boolean digest, Instant now) {
        return untold(plan.notices(open, recipients, now).stream()
                .filter(notice -> digest || notice.isUrgent())
                .toList());
    }

    /** Whoever is told that something is long over is not told beside it that it is over. */
    private static List<Notice> onceEach(List<Notice> notices) {
        Set<Notice.Mark> escalated = notices.stream()
                .filter(notice -> notice.stage() == Stage.ESCALATED)
                .map(Notice::mark)
                .collect(toSet());
        return notices.stream()
                .filter(notice -> notice.stage() != Stage.OVERDUE
                        || !escalated.contains(notice.mark().at(Stage.ESCALATED)))
                .toList();
    }

    private Uni<Recipients> recipients(Instant now) {
        return terms.all().chain(found -> officers.addresses().chain(addresses -> roll.everybodyWhoMustSpeak()
                .map(all -> new Recipients(found, addresses, mailConfig.office(), committee(all), now))));
    }

    private static Optional<UUID> committee(List<AgencySummary> all) {
        return all.stream()
                .filter(agency -> agency.kind() == AgencyKind.PROVINCIAL_COMMITTEE)
                .map(AgencySummary::id)
                .findFirst();
    }

    private Uni<List<Notice>> untold(List<Notice> notices) {
        return reminders
                .told(notices.stream()
                        .map(notice -> notice.mark().clockKey())
                        .distinct()
                        .toList())
                .map(told -> notices.stream()
                        .filter(notice -> !told.contains(notice.mark()))
                        .toList());
    }

    private Uni<Integer> write(List<Notice> notices, Instant now) {
        Uni<Integer> all = Uni.createFrom().item(0);
        for (boolean urgent : new boolean[] {true, false}) {
            Map<String, List<Notice>> byPerson = notices.stream()
                    .filter(notice -> notice.isUrgent() == urgent)
                    .collect(groupingBy(Notice::recipient, TreeMap::new, toList()));
            for (List<Notice> told : byPerson.values()) {
                all = all.chain(count -> write(told, urgent, now).replaceWith(count + 1));
            }
        }
        return all;
    }

    /** One mail to one person. */
    private Uni<Void> write(List<Notice> told, boolean urgent, Instant now) {
        String recipient = told.get(0).recipient();
        String key = urgent
                ? "urgent/" + UuidCreator.getTimeOrderedEpoch()
                : "digest/" + ReminderPlan.today(now) + "/" + recipient;
        return InTurn.forEach(told, notice -> reminders.remember(notice.mark(), now))
                .chain(() -> mails.post(new NewMail(
                        urgent ? MailKind.URGENT : MailKind.DIGEST,
                        onlyAgency(told),
                        null,
                        key,
                        recipient,
                        letters.letter(told, urgent),
                        now,
                        now.plus(USEFUL))))
                .replaceWithVoid();
    }

    /** The agency all of it concerns; null when it concerns several. */
    private static @Nullable UUID onlyAgency(List<Notice> told) {
        List<UUID> agencies =
                told.stream().map(notice -> notice.duty().agencyId()).distinct().toList();
        return agencies.size() == 1 ? agencies.get(0) : null;
    }
}
