package bangkom.competency.needs.conversation;

import bangkom.commons.paging.Cursor;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    List<SupervisorDialogue> after(UUID agency, UUID analysis, Optional<UUID> onlyOf, Cursor cursor, int limit) {
        var where = new StringBuilder("agencyId = :agency and id > :id");
        var parameters = Parameters.with("agency", agency).and("id", cursor.id());
        if (analysis != null) {
            where.append(" and needsAnalysisId = :analysis");
            parameters.and("analysis", analysis);
        }
        onlyOf.ifPresent(person -> {
            where.append(" and (employeeId = :person or supervisorId = :person)");
            parameters.and("person", person);
        });
        return find(where + " order by id", parameters).page(0, limit + 1).list();
    }
}
