package bangkom.competency.catalogue;

import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The stored dictionaries: the agency's own, and the national ones of others once they are published. */
@ApplicationScoped
class CompetencyDictionaries implements PanacheRepositoryBase<CompetencyDictionary, UUID> {
    private static final String OWN = "agencyId = :agency";
    private static final String NATIONAL =
            "visibility = NATIONAL and agencyId <> :agency and status in (PUBLISHED, SUPERSEDED, ARCHIVED)";

    CompetencyDictionary get(UUID agency, UUID id) {
        return find(agency, id)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "competency-dictionary %s", id));
    }

    Optional<CompetencyDictionary> find(UUID agency, UUID id) {
        return find(
                        "id = :id and (" + OWN + " or (" + NATIONAL + "))",
                        Parameters.with("agency", agency).and("id", id))
                .firstResultOptional();
    }

    Optional<CompetencyDictionary> lockedOwn(UUID agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Two branches with an index each: one condition with "or" would read every row. */
    Found<CompetencyDictionary> list(UUID agency, String code, DictionaryStatus status, Listing listing) {
        return listing.find(
                this,
                CompetencyDictionary::id,
                Stream.of(OWN, NATIONAL)
                        .map(whose -> Filter.of("agency", agency, whose)
                                .with("code", code, "code = :code")
                                .with("status", status, "status = :status"))
                        .toList());
    }
}
