package vn.caunoi.registry.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.coverage.CoverageService;
import vn.caunoi.registry.mail.MailConfig;
import vn.caunoi.registry.mail.MailKind;
import vn.caunoi.registry.mail.MailService;
import vn.caunoi.registry.mail.NewMail;
import vn.caunoi.registry.officer.OfficerService;
import vn.caunoi.registry.spokesperson.TermService;

/** Tells people by mail of what is due and overdue. */
@ApplicationScoped
public class ReminderService {

    /** A reminder older than this is news to nobody. */
    private static final Duration USEFUL = Duration.ofDays(7);

    private final CoverageService coverage;
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
            TermService terms,
            OfficerService officers,
            ReminderPlan plan,
            ReminderRepository reminders,
            ReminderLetters letters,
            MailService mails,
            MailConfig mailConfig,
            ReminderConfig config) {
        this.coverage = coverage;
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
        return coverage.everythingOpen(now).chain(open -> recipients(now)
                .map(recipients -> plan.notices(open, recipients, now).stream()
                        .filter(notice -> digest || notice.isUrgent())
                        .toList())
                .chain(this::untold)
                .chain(notices -> write(notices, now)));
    }

    private Uni<Recipients> recipients(Instant now) {
        return terms.all().chain(found -> officers.addresses()
                .map(addresses -> new Recipients(found, addresses, mailConfig.office(), now)));
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
        Uni<Void> marked = Uni.createFrom().voidItem();
        for (Notice notice : told) {
            marked = marked.chain(() -> reminders.remember(notice.mark(), now));
        }
        return marked.chain(() -> mails.post(new NewMail(
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
