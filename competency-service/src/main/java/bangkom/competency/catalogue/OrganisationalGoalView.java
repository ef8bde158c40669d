package bangkom.competency.catalogue;

import java.util.List;
import java.util.UUID;

/** A goal as it stands. */
record OrganisationalGoalView(
        UUID id,
        long version,
        String code,
        String title,
        String indicator,
        int fiscalYear,
        List<UUID> unitIds,
        List<UUID> competencyIds,
        GoalStatus status,
        List<GoalVerb> allowedActions) {}
