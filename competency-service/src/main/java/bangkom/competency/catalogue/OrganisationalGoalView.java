package bangkom.competency.catalogue;

import bangkom.commons.paging.Sortable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal as it stands. */
record OrganisationalGoalView(
        UUID id,
        long version,
        @Sortable String code,
        @Sortable String title,
        @Nullable String indicator,
        @Sortable int fiscalYear,
        @Nullable String strategicPlan,
        List<UUID> unitIds,
        List<UUID> competencyIds,
        GoalStatus status,
        List<GoalVerb> allowedActions) {}
