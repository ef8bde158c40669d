package bangkom.competency.needs.conversation;

import bangkom.commons.audit.access.AboutPeople;
import bangkom.commons.paging.Sortable;
import bangkom.competency.needs.finding.NeedFindingDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group discussion with what it found. */
record GroupDiscussionView(
        UUID id,
        long version,
        UUID needsAnalysisId,
        @Sortable LocalDate heldOn,
        List<UUID> participantIds,
        int consensusPercent,
        List<NeedFindingDraft> findings,
        @Nullable Instant correctedAt,
        @Nullable String correctionReason)
        implements AboutPeople {
    @Override
    public List<UUID> people() {
        return participantIds;
    }
}
