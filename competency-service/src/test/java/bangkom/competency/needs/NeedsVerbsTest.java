package bangkom.competency.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangkom.commons.identity.Role;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class NeedsVerbsTest {
    private static final Set<String> ALL = Set.of(Role.HR_ADMIN, Role.APPOINTING_OFFICIAL, Role.UNIT_MANAGER);
    private static final Set<String> HR = Set.of(Role.HR_ADMIN);

    @Test
    void anAnalysisGoesThroughItsStatesInOrder() {
        var status = AnalysisStatus.DRAFT;
        for (var verb : AnalysisVerb.values()) {
            assertThat(AnalysisVerb.allowed(status, ALL)).containsExactly(verb);
            status = verb.apply(status, ALL);
        }
        assertThat(status).isEqualTo(AnalysisStatus.CLOSED);
    }

    @Test
    void whatIsNotAllowedIsRefused() {
        for (var verb : AnalysisVerb.values()) {
            for (var status : AnalysisStatus.values()) {
                if (!AnalysisVerb.allowed(status, ALL).contains(verb)) {
                    refuses(CommonProblem.STATE_CONFLICT, () -> verb.apply(status, ALL));
                }
            }
        }
        for (var verb : NeedVerb.values()) {
            for (var status : NeedStatus.values()) {
                for (var analysis : AnalysisStatus.values()) {
                    if (!NeedVerb.allowed(status, analysis, ALL).contains(verb)) {
                        refuses(CommonProblem.STATE_CONFLICT, () -> verb.apply(status, analysis, ALL));
                    }
                }
            }
        }
    }

    @Test
    void onlyTheAppointingOfficialSignsOff() {
        refuses(CommonProblem.FORBIDDEN, () -> AnalysisVerb.SIGN_OFF.apply(AnalysisStatus.PRIORITISED, HR));
        refuses(
                CommonProblem.FORBIDDEN,
                () -> NeedVerb.ACCEPTANCE.apply(
                        NeedStatus.CONFIRMED, AnalysisStatus.PRIORITISED, Set.of(Role.UNIT_MANAGER)));
    }

    @Test
    void aNeedIsAcceptedOnlyAfterASuperiorConfirmedIt() {
        refuses(
                CommonProblem.STATE_CONFLICT,
                () -> NeedVerb.ACCEPTANCE.apply(NeedStatus.PROPOSED, AnalysisStatus.PRIORITISED, HR));
        var putOff = NeedVerb.DEFERRAL.apply(NeedStatus.PROPOSED, AnalysisStatus.PRIORITISED, HR);
        refuses(CommonProblem.STATE_CONFLICT, () -> NeedVerb.ACCEPTANCE.apply(putOff, AnalysisStatus.PRIORITISED, HR));
        assertThat(NeedVerb.CONFIRMATION.apply(putOff, AnalysisStatus.PRIORITISED, HR))
                .isEqualTo(NeedStatus.CONFIRMED);
        var confirmed = NeedVerb.CONFIRMATION.apply(NeedStatus.PROPOSED, AnalysisStatus.ANALYSING, HR);
        assertThat(confirmed.decided()).isFalse();
        assertThat(NeedVerb.ACCEPTANCE
                        .apply(confirmed, AnalysisStatus.PRIORITISED, HR)
                        .decided())
                .isTrue();
    }

    @Test
    void aDroppedPlanItemGivesTheNeedBackButNotAnAddressedOne() {
        assertThat(NeedVerb.heard(NeedStatus.ACCEPTED, NeedStatus.PLANNED)).isEqualTo(NeedStatus.PLANNED);
        assertThat(NeedVerb.heard(NeedStatus.PLANNED, NeedStatus.ACCEPTED)).isEqualTo(NeedStatus.ACCEPTED);
        assertThat(NeedVerb.heard(NeedStatus.PLANNED, NeedStatus.ADDRESSED)).isEqualTo(NeedStatus.ADDRESSED);
        assertThat(NeedVerb.heard(NeedStatus.ADDRESSED, NeedStatus.ACCEPTED)).isEqualTo(NeedStatus.ADDRESSED);
        assertThat(NeedVerb.heard(NeedStatus.REJECTED, NeedStatus.PLANNED)).isEqualTo(NeedStatus.REJECTED);
    }

    @Test
    void whatWasDeliveredIsSaidToMeetTheNeedOrNotOnceTheLeaderSignedOff() {
        for (var after : AnalysisStatus.AFTERWARDS) {
            assertThat(NeedVerb.CLOSURE.apply(NeedStatus.ADDRESSED, after, HR)).isEqualTo(NeedStatus.CLOSED);
            assertThat(NeedVerb.REOPENING.apply(NeedStatus.ADDRESSED, after, HR))
                    .isEqualTo(NeedStatus.ACCEPTED);
            assertThat(NeedVerb.REOPENING.apply(NeedStatus.CLOSED, after, HR)).isEqualTo(NeedStatus.ACCEPTED);
            refuses(CommonProblem.STATE_CONFLICT, () -> NeedVerb.CLOSURE.apply(NeedStatus.PLANNED, after, HR));
        }
        assertThat(NeedStatus.CLOSED.accepted()).isTrue();
        assertThat(NeedVerb.heard(NeedStatus.CLOSED, NeedStatus.PLANNED)).isEqualTo(NeedStatus.CLOSED);
        assertThat(NeedVerb.heard(NeedStatus.CLOSED, NeedStatus.ACCEPTED)).isEqualTo(NeedStatus.CLOSED);
    }

    @Test
    void anInstrumentTakesAnswersOnlyWhileItsAnalysisCollects() {
        refuses(CommonProblem.STATE_CONFLICT, () -> InstrumentStatus.DRAFT.opened(AnalysisStatus.DRAFT));
        var open = InstrumentStatus.DRAFT.opened(AnalysisStatus.COLLECTING);
        open.requireAnswerable(AnalysisStatus.COLLECTING);
        refuses(CommonProblem.STATE_CONFLICT, () -> open.requireAnswerable(AnalysisStatus.ANALYSING));
        refuses(
                CommonProblem.STATE_CONFLICT,
                () -> open.closed(AnalysisStatus.COLLECTING).requireAnswerable(AnalysisStatus.COLLECTING));
    }

    private static void refuses(CommonProblem problem, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(problem));
    }
}
