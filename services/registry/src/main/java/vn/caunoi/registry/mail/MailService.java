package vn.caunoi.registry.mail;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.office.OfficialMail;

/** Where features hand mails over, and where people see how they fared. */
@ApplicationScoped
public class MailService {

    private final MailRepository mails;
    private final MailQueue queue;
    private final OfficialMail official;
    private final List<ListedAddresses> listed;
    private final AuditTrail trail;
    private final MailConfig config;
    private final Clock clock;

    @Inject
    MailService(
            MailRepository mails,
            MailQueue queue,
            OfficialMail official,
            @All List<ListedAddresses> listed,
            AuditTrail trail,
            MailConfig config,
            Clock clock) {
        this.mails = mails;
        this.queue = queue;
        this.official = official;
        this.listed = listed;
        this.trail = trail;
        this.config = config;
        this.clock = clock;
    }

    /** Whether there is a mail server at all. */
    public boolean isConfigured() {
        return config.server().isPresent();
    }

    /**
     * Takes a mail over: it leaves if, and only if, the transaction of the caller is committed. Answers false when the
     * same key was handed over before.
     */
    @WithTransaction
    public Uni<Boolean> post(NewMail mail) {
        Instant now = clock.instant();
        return mails.exists(mail.dedupeKey())
                .chain(known -> known
                        ? Uni.createFrom().item(false)
                        : refusal(mail, now)
                                .chain(refused -> mails.persist(Mail.of(mail, refused, now)))
                                .replaceWith(true));
    }

    private Uni<@Nullable MailReason> refusal(NewMail mail, Instant now) {
        return switch (mail.kind().reach()) {
            case OFFICE -> isOfficial(mail.recipient()).map(official -> official ? null : MailReason.NOT_OFFICIAL);
            case ASKER -> Uni.createFrom().nullItem();
            case SELF_NAMED ->
                mails.countSince(mail.recipient(), mail.kind(), now.minus(Duration.ofDays(1)))
                        .map(count -> count < config.mostReceipts() ? null : MailReason.TOO_MANY);
        };
    }

    /** In the service of the state, or on a list of people in office elsewhere. */
    private Uni<Boolean> isOfficial(String address) {
        return official.isOfficial(address)
                ? Uni.createFrom().item(true)
                : Multi.createFrom()
                        .iterable(listed)
                        .onItem()
                        .transformToUniAndConcatenate(list -> list.isListed(address))
                        .collect()
                        .asList()
                        .map(answers -> answers.contains(true));
    }

    /** Keeps back what has not left yet, because it has become needless. */
    @WithTransaction
    public Uni<Void> withdraw(String about) {
        return mails.withdraw(about, clock.instant());
    }

    /** How the newest mail about each of these fared; nothing about those that none was written of. */
    @WithSession
    public Uni<List<Standing>> standings(List<String> about) {
        return mails.standings(about);
    }

    /** Addresses that the mail server refused for good, and nothing has reached since. */
    @WithSession
    public Uni<Set<String>> refusedAddresses() {
        return mails.refusedAddresses().map(Set::copyOf);
    }

    /**
     * Mails and how they fared, the newest first.
     *
     * @param state null for every state
     */
    @WithSession
    public Uni<Page<MailView>> list(@Nullable MailState state, PageRequest page) {
        Instant now = clock.instant();
        return mails.page(state, page).map(found -> found.map(row -> row.mail().view(row.agencyName(), now)));
    }

    /** Whether mail leaves, and how much waits. */
    public Uni<MailStatus> status() {
        return queue.status(clock.instant(), isConfigured());
    }

    /**
     * Has a mail that was given up tried again.
     *
     * <p>Fails with {@link MailNotFound}, {@link MailNotGivenUp} or {@link MailOutdated}.
     */
    @WithTransaction
    public Uni<MailView> resend(UUID id) {
        Instant now = clock.instant();
        return mails.requireForChange(id).chain(mail -> {
            MailOutline before = mail.outline();
            mail.tryAgain(now);
            return trail.record("resent", "mail", id, mail.agencyId(), before, mail.outline())
                    .chain(() -> mails.agencyName(mail))
                    .map(name -> mail.view(name, now));
        });
    }
}
