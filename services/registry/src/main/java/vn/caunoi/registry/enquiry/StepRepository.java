package vn.caunoi.registry.enquiry;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class StepRepository implements PanacheRepositoryBase<EnquiryStep, UUID> {

    /** As they were recorded. */
    Uni<List<EnquiryStepView>> of(UUID enquiryId) {
        return getSession().chain(session -> session.createQuery(
                        """
                                select s.id, s.kind, s.agencyId, a.name, s.text, s.happenedAt, s.recordedAt, s.recordedBy
                                from EnquiryStep s left join Agency a on a.id = s.agencyId
                                where s.enquiryId = :enquiry order by s.recordedAt, s.id
                                """,
                        EnquiryStepView.class)
                .setParameter("enquiry", enquiryId)
                .getResultList());
    }
}
