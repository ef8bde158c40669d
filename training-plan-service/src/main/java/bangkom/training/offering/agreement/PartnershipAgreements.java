package bangkom.training.offering.agreement;

import bangkom.commons.paging.Cursor;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.training.offering.OfferingFilter;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** The stored agreements; each belongs to one agency alone. */
@ApplicationScoped
class PartnershipAgreements implements PanacheRepositoryBase<PartnershipAgreement, UUID> {
    PartnershipAgreement get(UUID agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "partnership-agreement %s", id));
    }

    boolean hasNumber(UUID agency, String number) {
        return count("agencyId = ?1 and number = ?2", agency, number) > 0;
    }

    List<PartnershipAgreement> after(
            UUID agency, UUID provider, AgreementStatus status, LocalDate today, Cursor cursor, int limit) {
        boolean byDay = status == AgreementStatus.ACTIVE || status == AgreementStatus.EXPIRED;
        var filter = new OfferingFilter()
                .with("provider", provider, "providerId = :provider")
                .with(
                        "status",
                        status == AgreementStatus.EXPIRED ? AgreementStatus.ACTIVE : status,
                        "status = :status")
                .with("today", byDay ? today : null, status == AgreementStatus.ACTIVE
                        ? "validTo >= :today"
                        : "validTo < :today");
        var values = new HashMap<>(filter.values());
        values.put("agency", agency);
        values.put("after", cursor.id());
        return find("agencyId = :agency and id > :after" + filter.conditions() + " order by id", values)
                .page(0, limit + 1)
                .list();
    }
}
