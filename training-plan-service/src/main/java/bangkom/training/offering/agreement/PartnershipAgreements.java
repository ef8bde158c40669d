package bangkom.training.offering.agreement;

import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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

    Found<PartnershipAgreement> list(
            UUID agency, UUID provider, AgreementStatus status, LocalDate today, Listing listing) {
        boolean byDay = status == AgreementStatus.ACTIVE || status == AgreementStatus.EXPIRED;
        var filter = Filter.of("agency", agency, "agencyId = :agency")
                .with("provider", provider, "providerId = :provider")
                .with("status", status == AgreementStatus.EXPIRED ? AgreementStatus.ACTIVE : status, "status = :status")
                .with(
                        "today",
                        byDay ? today : null,
                        status == AgreementStatus.ACTIVE ? "validTo >= :today" : "validTo < :today");
        return listing.find(this, filter);
    }
}
