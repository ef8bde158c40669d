package bangkom.competency.delegation;

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

/** The stored delegations; who does not oversee them sees those given or received. */
@ApplicationScoped
class Delegations implements PanacheRepositoryBase<Delegation, UUID> {
    /** {@code party} is empty for who oversees all. */
    Delegation get(UUID agency, UUID id, Optional<UUID> party) {
        var values = Parameters.with("agency", agency).and("id", id);
        return find("agencyId = :agency and id = :id" + ofParty(party, values), values)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "delegation %s", id));
    }

    Delegation locked(UUID agency, UUID id, Optional<UUID> party) {
        var found = get(agency, id, party);
        getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    Found<Delegation> list(UUID agency, Optional<UUID> party, UUID delegator, UUID delegate, Listing listing) {
        var filter = Filter.of("agency", agency, "agencyId = :agency")
                .with("party", party.orElse(null), "(delegatorId = :party or delegateId = :party)")
                .with("delegator", delegator, "delegatorId = :delegator")
                .with("delegate", delegate, "delegateId = :delegate");
        return listing.find(this, filter);
    }

    boolean isActivePerson(UUID agency, UUID person) {
        return getSession()
                .createNativeQuery(
                        "select exists (select from employee where agency_id = ?1 and id = ?2 and active)",
                        Boolean.class)
                .setParameter(1, agency)
                .setParameter(2, person)
                .getSingleResult();
    }

    private static String ofParty(Optional<UUID> party, Parameters values) {
        party.ifPresent(one -> values.and("party", one));
        return party.isPresent() ? " and (delegatorId = :party or delegateId = :party)" : "";
    }
}
