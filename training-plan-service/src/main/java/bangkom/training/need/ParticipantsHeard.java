package bangkom.training.need;

import java.util.List;
import java.util.UUID;

/** What this side uses of a piece of the list of people who have a need. */
record ParticipantsHeard(
        UUID needItemId, UUID needsAnalysisId, int piece, int pieces, List<ParticipantHeard> participants) {}
