package vn.caunoi.registry.press;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.DatabaseConstraint;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.identity.Caller;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.mail.ListedAddresses;

/** Who of the press is licensed or accredited, when, and how they are reached. */
@ApplicationScoped
public class PressService implements ListedAddresses {
    static final String NUMBER_ONCE = "press_number_once_at_a_time";
    private static final String ENTITY = "press-entry";

    /** What people find without typing more words. */
    private static final int MOST_AGENCIES = 20;

    private final PressRepository entries;
    private final PressRules rules;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    PressService(PressRepository entries, PressRules rules, AuditTrail audit, Caller caller, Clock clock) {
        this.entries = entries;
        this.rules = rules;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Entries by kind and name. */
    @WithSession
    public Uni<Page<PressEntryView>> search(PressQuery query, PageRequest page) {
        return entries.page(query, today(), page);
    }

    /** Fails with {@link PressEntryNotFound}. */
    @WithSession
    public Uni<PressEntryView> get(UUID id) {
        return view(id);
    }

    /** Those of these that exist, in no order. */
    @WithSession
    public Uni<List<PressEntryView>> find(Collection<UUID> ids) {
        return entries.rows(ids)
                .map(rows -> rows.stream().map(row -> row.view(today())).toList());
    }

    /** The reporter who bears this press card on a day; null when nobody does. */
    @WithSession
    public Uni<@Nullable PressEntryView> findReporter(String cardNumber, LocalDate day) {
        return entries.findReporter(cardNumber.strip(), day).map(row -> row == null ? null : row.view(day));
    }

    /** Press agencies that are licensed today, by words of their name: what everybody may know. */
    @WithSession
    public Uni<PressAgencyList> agencies(@Nullable String q) {
        return entries.agencies(q, today(), MOST_AGENCIES).map(PressAgencyList::new);
    }

    /** The name of a press agency that is licensed on a day; null when it is none. */
    @WithSession
    public Uni<@Nullable String> findAgencyName(UUID id, LocalDate day) {
        return entries.findAgency(id, day).map(agency -> agency == null ? null : agency.name());
    }

    /**
     * The entry of the reporter of a press agency who bears this card and this name on a day; null when nobody does.
     * How the number is spaced and whether the name has its diacritics does not matter.
     */
    @WithSession
    public Uni<@Nullable UUID> findAccredited(UUID agency, String card, String name, LocalDate day) {
        return entries.reporters(agency, name, day).map(found -> found.stream()
                .filter(reporter -> reporter.bears(card, name))
                .map(PressEntry::id)
                .findFirst()
                .orElse(null));
    }

    @Override
    @WithSession
    public Uni<Boolean> isListed(String address) {
        return entries.isAddress(address.toLowerCase(Locale.ROOT), today());
    }

    /** Records something new. */
    @WithTransaction
    public Uni<PressEntryView> record(RecordPressEntry command) {
        return checked(command).chain(() -> {
            PressEntry entry = PressEntry.recorded(command, clock.instant(), caller.username());
            return entries.persist(entry).chain(saved -> flushed(saved.id(), "recorded", null));
        });
    }

    /** Replaces what is known, as last seen. */
    @WithTransaction
    public Uni<PressEntryView> change(UUID id, long seen, RecordPressEntry command) {
        return entries.requireForChange(id).call(() -> checked(command)).chain(entry -> view(id).chain(before -> {
            entry.change(seen, command);
            return flushed(id, "changed", before);
        }));
    }

    /** Ends it, as last seen. */
    @WithTransaction
    public Uni<PressEntryView> end(UUID id, long seen, LocalDate lastDay) {
        return entries.requireForChange(id).chain(entry -> view(id).chain(before -> {
            entry.end(seen, lastDay);
            return flushed(id, "ended", before);
        }));
    }

    private Uni<Void> checked(RecordPressEntry command) {
        rules.check(command);
        UUID agency = command.agencyId();
        return agency == null
                ? Uni.createFrom().voidItem()
                : entries.isAgency(agency)
                        .invoke(known -> {
                            if (!known) {
                                throw new PressAgencyUnknown();
                            }
                        })
                        .replaceWithVoid();
    }

    private Uni<PressEntryView> flushed(UUID id, String action, @Nullable PressEntryView before) {
        return entries.flush()
                .onFailure(DatabaseConstraint.broken(NUMBER_ONCE))
                .transform(taken -> new PressNumberTaken())
                .chain(() -> view(id))
                .call(after -> audit.record(action, ENTITY, id, null, before, after));
    }

    private Uni<PressEntryView> view(UUID id) {
        return entries.requireRow(id).map(row -> row.view(today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
