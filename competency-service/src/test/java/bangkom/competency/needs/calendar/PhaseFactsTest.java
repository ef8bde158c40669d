package bangkom.competency.needs.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.commons.problem.Violation;
import bangkom.competency.needs.AnalysisCalendar;
import bangkom.competency.needs.AnalysisPhase;
import bangkom.competency.needs.PlannedPhase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhaseFactsTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
    private static final LocalDate LAST = LocalDate.parse("2026-04-30");

    @Test
    void aPhaseIsUpcomingRunningLateAndDoneWithTheDaysItTookTooLong() {
        var phase = phase(AnalysisPhase.INTERVIEW, 5, 10);
        assertThat(facts(null, null).view(phase, day(4)).state()).isEqualTo(PhaseState.UPCOMING);
        assertThat(facts(null, null).view(phase, day(10)).state()).isEqualTo(PhaseState.RUNNING);
        var late = facts(null, null).view(phase, day(13));
        assertThat(late.state()).isEqualTo(PhaseState.LATE);
        assertThat(late.delayDays()).isEqualTo(3);
        var held = facts(day(12), null).view(phase, day(20));
        assertThat(held.state()).isEqualTo(PhaseState.DONE);
        assertThat(held.doneOn()).isEqualTo(day(12));
        assertThat(held.delayDays()).isEqualTo(2);
    }

    @Test
    void whatWasNeverHeldEndsWithTheAnalysis() {
        var phase = phase(AnalysisPhase.INTERVIEW, 5, 10);
        assertThat(facts(null, day(9)).view(phase, day(30)).delayDays()).isZero();
        assertThat(facts(null, day(9))
                        .view(phase(AnalysisPhase.CONSOLIDATION, 5, 8), day(30))
                        .delayDays())
                .isEqualTo(1);
        assertThat(facts(null, day(9))
                        .view(phase(AnalysisPhase.SIGN_OFF, 5, 8), day(8))
                        .state())
                .isEqualTo(PhaseState.RUNNING);
    }

    @Test
    void everythingWrongWithACalendarIsToldAtOnce() {
        var wrong = AnalysisCalendar.check(
                        List.of(
                                phase(AnalysisPhase.SIGN_OFF, 1, 5),
                                phase(AnalysisPhase.CONSOLIDATION, 6, 9),
                                phase(AnalysisPhase.SURVEY, 9, 8),
                                phase(AnalysisPhase.SURVEY, 1, 9),
                                new PlannedPhase(AnalysisPhase.INTERVIEW, FIRST.minusDays(1), LAST.plusDays(1), false)),
                        FIRST,
                        LAST)
                .list();
        assertThat(wrong)
                .extracting(Violation::pointer, Violation::code)
                .extracting(one -> one.toList().toString())
                .containsExactlyInAnyOrder(
                        "[/phases/0/dueOn, OUT_OF_ORDER]",
                        "[/phases/1/dueOn, OUT_OF_ORDER]",
                        "[/phases/2/dueOn, ENDS_BEFORE_IT_BEGINS]",
                        "[/phases/3/phase, REPEATED]",
                        "[/phases/4/startsOn, OUTSIDE_THE_ANALYSIS]",
                        "[/phases/4/dueOn, OUTSIDE_THE_ANALYSIS]");
    }

    private static PhaseFacts facts(LocalDate interviewed, LocalDate analysed) {
        return new PhaseFacts(null, interviewed, null, analysed, null, null);
    }

    private static PlannedPhase phase(AnalysisPhase phase, int from, int to) {
        return new PlannedPhase(phase, day(from), day(to), false);
    }

    private static LocalDate day(int of) {
        return FIRST.plusDays(of - 1L);
    }
}
