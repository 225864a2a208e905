package vn.caunoi.registry.alert;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AlertEndRepository implements PanacheRepositoryBase<AlertEnd, UUID> {}
