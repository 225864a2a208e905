package vn.caunoi.registry.spokesperson;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Caller;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.audit.AuditTrail;

/**
 * The people behind the assignments. The only place that reads personal contacts: masked in every list, shown one by
 * one to those who say why.
 */
@ApplicationScoped
public class PersonService {

    private static final String ENTITY = "person";

    private final PersonRepository persons;
    private final PersonalContactRepository contacts;
    private final AgencyService agencies;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    PersonService(
            PersonRepository persons,
            PersonalContactRepository contacts,
            AgencyService agencies,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.persons = persons;
        this.contacts = contacts;
        this.agencies = agencies;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Everybody who has or had a role in an agency. */
    @WithSession
    public Uni<PersonList> ofAgency(UUID agencyId) {
        return agencies.requireInsight(agencyId).chain(agency -> persons.ofAgency(agencyId)
                .chain(found -> contacts.of(found.stream().map(Person::id).toList())
                        .map(known -> new PersonList(found.stream()
                                .map(person -> PersonView.of(person, known.get(person.id())))
                                .toList()))));
    }

    /** Replaces the personal contact; an empty one is forgotten. */
    @WithTransaction
    public Uni<PersonView> record(UUID agencyId, UUID personId, long seen, RecordPersonalContact command) {
        Instant now = clock.instant();
        return agencies.requireActing(agencyId)
                .chain(agency -> persons.require(agencyId, personId))
                .chain(person -> contacts.findById(personId).chain(known -> {
                    PersonView before = PersonView.of(person, known);
                    person.touch(seen, now);
                    return replace(person, known, command, now)
                            .call(() -> persons.flush())
                            .map(contact -> PersonView.of(person, contact))
                            .call(after -> audit.record("contact-changed", ENTITY, personId, agencyId, before, after));
                }));
    }

    private Uni<@Nullable PersonalContact> replace(
            Person person, @Nullable PersonalContact known, RecordPersonalContact command, Instant now) {
        if (command.phone() == null && command.email() == null) {
            return contacts.deleteById(person.id()).replaceWith((PersonalContact) null);
        }
        if (known == null) {
            return contacts.persist(PersonalContact.of(person.id(), command, now, caller.username()));
        }
        known.replace(command, now, caller.username());
        return Uni.createFrom().item(known);
    }

    /**
     * Shows the personal contact of a person to somebody who works for the agency and says why; the trail keeps who and
     * why.
     *
     * <p>Fails with {@link PersonNotFound} or {@link PersonalContactNotFound}.
     */
    @WithTransaction
    public Uni<RevealedContact> reveal(UUID agencyId, UUID personId, RevealPersonalContact command) {
        return agencies.requireActing(agencyId)
                .chain(agency -> persons.require(agencyId, personId))
                .chain(person -> contacts.findById(personId))
                .onItem()
                .ifNull()
                .failWith(PersonalContactNotFound::new)
                .map(contact -> new RevealedContact(contact.phone(), contact.email()))
                .call(shown -> audit.record("contact-revealed", ENTITY, personId, agencyId, null, command));
    }
}
