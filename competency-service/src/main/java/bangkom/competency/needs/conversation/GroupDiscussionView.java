package bangkom.competency.needs.conversation;

import bangkom.commons.audit.access.AboutPeople;
import bangkom.commons.paging.Sortable;
import bangkom.competency.needs.finding.NeedFindingDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A group discussion with what it found. */
record GroupDiscussionView(
        UUID id,
        UUID needsAnalysisId,
        @Sortable LocalDate heldOn,
        List<UUID> participantIds,
        int consensusPercent,
        List<NeedFindingDraft> findings)
        implements AboutPeople {
    @Override
    public List<UUID> people() {
        return participantIds;
    }
}
