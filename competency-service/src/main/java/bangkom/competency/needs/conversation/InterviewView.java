package bangkom.competency.needs.conversation;

import bangkom.commons.audit.access.AboutPeople;
import bangkom.commons.paging.Sortable;
import bangkom.competency.needs.finding.NeedFindingDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An interview with what it found. */
record InterviewView(
        UUID id,
        long version,
        UUID needsAnalysisId,
        @Sortable LocalDate heldOn,
        UUID intervieweeId,
        List<NeedFindingDraft> findings,
        @Nullable Instant correctedAt,
        @Nullable String correctionReason)
        implements AboutPeople {
    @Override
    public List<UUID> people() {
        return List.of(intervieweeId);
    }
}
