package vn.caunoi.registry.spokesperson;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class PersonalContactRepository implements PanacheRepositoryBase<PersonalContact, UUID> {

    Uni<Map<UUID, PersonalContact>> of(List<UUID> persons) {
        return list("personId in ?1", persons)
                .map(found -> found.stream().collect(Collectors.toMap(PersonalContact::personId, Function.identity())));
    }
}
