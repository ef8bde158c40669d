package bangkom.evaluation.design;

import bangkom.commons.paging.Sortable;
import java.util.List;
import java.util.UUID;

/** A design as it stands, with what the caller may do with it now. */
record EvaluationDesignView(
        UUID id,
        long version,
        @Sortable String title,
        EvaluationLevel level,
        DesignStatus status,
        List<EvaluationQuestion> questions,
        List<RespondentRole> respondentRoles,
        int opensAfterDays,
        int openDays,
        int minimumRespondents,
        List<DesignVerb> allowedActions) {}
