package bangkom.competency.needs.conversation;

import bangkom.competency.needs.finding.NeedFindingDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An interview with what it found. */
record InterviewView(
        UUID id, UUID needsAnalysisId, LocalDate heldOn, UUID intervieweeId, List<NeedFindingDraft> findings) {}
