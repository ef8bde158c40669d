package bangkom.competency.catalogue;

import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What can be done with the agency's goals. */
@ApplicationScoped
@Transactional
class OrganisationalGoalService {
    private final OrganisationalGoals goals;
    private final Competencies competencies;
    private final Caller caller;
    private final Clock clock;

    OrganisationalGoalService(OrganisationalGoals goals, Competencies competencies, Caller caller, Clock clock) {
        this.goals = goals;
        this.competencies = competencies;
        this.caller = caller;
        this.clock = clock;
    }

    OrganisationalGoalView create(OrganisationalGoalDraft draft) {
        var agency = caller.agencyId();
        var violations = new Violations();
        check("/unitIds", draft.unitIds(), goals.unitsAmong(agency, draft.unitIds()), violations);
        check("/competencyIds", draft.competencyIds(), competencies.among(agency, draft.competencyIds()), violations);
        violations.throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
        if (goals.taken(agency, draft.fiscalYear(), draft.code())) {
            throw new ProblemException(CatalogueProblem.GOAL_CODE_TAKEN, "%s %s", draft.fiscalYear(), draft.code());
        }
        var goal = new OrganisationalGoal(Ids.newId(clock.instant()), agency, draft);
        goals.persistAndFlush(goal);
        goals.link(agency, goal.id(), new LinkedHashSet<>(draft.unitIds()), new LinkedHashSet<>(draft.competencyIds()));
        return view(goal);
    }

    private static void check(String list, List<UUID> ids, Set<UUID> known, Violations violations) {
        for (int i = 0; i < ids.size(); i++) {
            violations.addIf(
                    !known.contains(ids.get(i)),
                    list + "/" + i,
                    "REFERENCE_UNKNOWN",
                    "rujukan tidak dikenal",
                    "unknown reference");
        }
    }

    OrganisationalGoalView close(UUID id, String ifMatch) {
        var goal = goals.get(caller.agencyId(), id);
        IfMatch.require(ifMatch, goal.version());
        goal.close();
        goals.flush();
        return view(goal);
    }

    OrganisationalGoalView view(OrganisationalGoal goal) {
        return views(List.of(goal)).get(0);
    }

    List<OrganisationalGoalView> views(List<OrganisationalGoal> shown) {
        var ids = shown.stream().map(OrganisationalGoal::id).toList();
        var units = goals.units(caller.agencyId(), ids);
        var needed = goals.competencies(caller.agencyId(), ids);
        return shown.stream()
                .map(goal -> goal.view(
                        units.getOrDefault(goal.id(), List.of()),
                        needed.getOrDefault(goal.id(), List.of()),
                        caller.has(Role.HR_ADMIN)))
                .toList();
    }
}
