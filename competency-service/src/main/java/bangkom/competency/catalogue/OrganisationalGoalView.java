package bangkom.competency.catalogue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal as it stands. */
record OrganisationalGoalView(
        UUID id,
        long version,
        String code,
        String title,
        @Nullable String indicator,
        int fiscalYear,
        @Nullable String strategicPlan,
        List<UUID> unitIds,
        List<UUID> competencyIds,
        GoalStatus status,
        List<GoalVerb> allowedActions) {}
