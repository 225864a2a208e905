package vn.caunoi.registry.spokesperson;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    private static final String OF_AGENCY =
            "exists (select 1 from Assignment s where s.personId = p.id and s.agencyId = ?1)";

    /**
     * The person of this agency with this name and official address, created when there is none: namesakes differ in
     * their address. The agency is locked by the caller.
     */
    Uni<Person> findOrCreate(UUID agencyId, String name, String phone, String email, Instant now) {
        return find(
                        "from Person p where p.fullName = ?2 and p.officialEmail = ?3 and " + OF_AGENCY,
                        agencyId,
                        name,
                        email)
                .firstResult()
                .chain(known -> known == null
                        ? persistAndFlush(Person.of(name, phone, email, now))
                        : Uni.createFrom().item(known).invoke(person -> person.answersAt(phone, now)));
    }

    /** Everybody who ever had a role in this agency, by name. */
    Uni<List<Person>> ofAgency(UUID agencyId) {
        return list("from Person p where " + OF_AGENCY + " order by p.fullName, p.id", agencyId);
    }

    /** Fails with {@link PersonNotFound}, also for a person of another agency. */
    Uni<Person> require(UUID agencyId, UUID id) {
        return find("from Person p where p.id = ?2 and " + OF_AGENCY, agencyId, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(PersonNotFound::new);
    }
}
