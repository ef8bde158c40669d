package bangkom.competency.needs.report;

import bangkom.competency.needs.AnalysisStatus;
import bangkom.competency.needs.calendar.AnalysisPhaseView;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far leaders and people took part in an analysis, and whether they were answered (laporan keterlibatan). */
record InvolvementView(
        UUID needsAnalysisId,
        AnalysisStatus status,
        @Schema(description = "Over all surveys") int invited,
        @Schema(description = "Over all surveys") int responded,

        @Schema(description = "Of those invited, in percent") @Nullable
        BigDecimal participation,

        int interviews,
        int groupDiscussions,
        @Schema(description = "Persons, each once") int discussionParticipants,
        int dialogues,
        @Schema(description = "By the employee") int dialoguesConfirmed,
        int proposals,
        int proposalsAccepted,
        int proposalsDeclined,

        @Schema(description = "Proposals that got their answer, in percent") @Nullable
        BigDecimal feedbackReturned,

        @Schema(description = "Days a proposal waited for its answer, on average") @Nullable
        BigDecimal daysToAnswer,

        @Schema(
                description = "Days from when the sign-off was due (without a calendar: the end of the analysis) to the"
                        + " sign-off, or to today; 0 if it was in time")
        long signOffDelayDays,

        @Schema(description = "Phases of the calendar that were done, or are, after they were due")
        int phasesDelayed,

        @Schema(description = "The calendar, with the days each phase was late; empty without one")
        List<AnalysisPhaseView> calendar) {}
