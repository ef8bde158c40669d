package bangkom.competency.needs.conversation;

import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The stored dialogues; whoever is neither part of one nor reads all sees none. */
@ApplicationScoped
class SupervisorDialogues implements PanacheRepositoryBase<SupervisorDialogue, UUID> {
    SupervisorDialogue get(UUID agency, UUID id, Optional<UUID> onlyOf) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .firstResultOptional()
                .filter(dialogue -> onlyOf.map(dialogue::isOf).orElse(true))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "supervisor-dialogue %s", id));
    }

    Found<SupervisorDialogue> list(UUID agency, UUID analysis, Optional<UUID> onlyOf, Listing listing) {
        var filter = Filter.of("agency", agency, "agencyId = :agency")
                .with("analysis", analysis, "needsAnalysisId = :analysis")
                .with("person", onlyOf.orElse(null), "(employeeId = :person or supervisorId = :person)");
        return listing.find(this, filter);
    }
}
