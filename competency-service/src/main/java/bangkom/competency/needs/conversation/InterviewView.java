package bangkom.competency.needs.conversation;

import bangkom.commons.audit.access.AboutPeople;
import bangkom.commons.paging.Sortable;
import bangkom.competency.needs.finding.NeedFindingDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An interview with what it found. */
record InterviewView(
        UUID id, UUID needsAnalysisId, @Sortable LocalDate heldOn, UUID intervieweeId, List<NeedFindingDraft> findings)
        implements AboutPeople {
    @Override
    public List<UUID> people() {
        return List.of(intervieweeId);
    }
}
