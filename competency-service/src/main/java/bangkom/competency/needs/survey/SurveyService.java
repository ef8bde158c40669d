package bangkom.competency.needs.survey;

import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.competency.needs.Colleague;
import bangkom.competency.needs.InstrumentStatus;
import bangkom.competency.needs.NeedsAnalyses;
import bangkom.competency.needs.NeedsAnalysis;
import bangkom.competency.needs.NeedsProblem;
import bangkom.competency.needs.References;
import bangkom.competency.needs.SmallestGroup;
import bangkom.competency.needs.finding.Finding;
import bangkom.competency.needs.finding.Findings;
import bangkom.competency.profile.AgencyCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What can be done with surveys; one method is one transaction. */
@ApplicationScoped
@Transactional
class SurveyService {
    private final SurveyInstruments instruments;
    private final SurveyResponses responses;
    private final SurveyBallots ballots;
    private final SurveyOverlaps overlaps;
    private final NeedsAnalyses analyses;
    private final References references;
    private final Findings findings;
    private final Outbox outbox;
    private final AgencyCalendar calendar;
    private final Caller caller;
    private final Clock clock;

    SurveyService(
            SurveyInstruments instruments,
            SurveyResponses responses,
            SurveyBallots ballots,
            SurveyOverlaps overlaps,
            NeedsAnalyses analyses,
            References references,
            Findings findings,
            Outbox outbox,
            AgencyCalendar calendar,
            Caller caller,
            Clock clock) {
        this.instruments = instruments;
        this.responses = responses;
        this.ballots = ballots;
        this.overlaps = overlaps;
        this.analyses = analyses;
        this.references = references;
        this.findings = findings;
        this.outbox = outbox;
        this.calendar = calendar;
        this.caller = caller;
        this.clock = clock;
    }

    SurveyInstrument write(SurveyInstrumentDraft draft) {
        var agency = caller.agencyId();
        SurveyConsistency.check(draft);
        var analysis = check(agency, draft);
        SurveyConsistency.checkWindow(draft, analysis);
        references.checkScope(analysis, draft.unitsByPointer());
        var at = clock.instant();
        var instrument = new SurveyInstrument(Ids.newId(at), agency, draft, analysis, at);
        instruments.persist(instrument);
        instruments.flush();
        instruments.address(agency, instrument.id(), draft.audience(analysis.scopeUnitId()));
        return instrument;
    }

    SurveyInstrument open(UUID id, String ifMatch) {
        var instrument = seen(id, ifMatch);
        var opened = instrument.open(analysis(instrument).status(), instruments.invited(caller.agencyId(), id));
        if (instrument.isAnonymous()) {
            overlaps.check(caller.agencyId(), instrument);
        }
        outbox.record(opened);
        instruments.flush();
        return instrument;
    }

    SurveyInstrument remind(UUID id, String ifMatch) {
        var instrument = seen(id, ifMatch);
        var people = instruments.toRemind(caller.agencyId(), id);
        instrument.remind(analysis(instrument).status(), people).forEach(outbox::record);
        instruments.flush();
        return instrument;
    }

    SurveyInstrument close(UUID id, String ifMatch) {
        var instrument = seen(id, ifMatch);
        outbox.record(instrument.close(analysis(instrument).status()));
        instruments.flush();
        if (instrument.isAnonymous()) {
            count(instrument, ballots.settle(caller.agencyId(), id));
        }
        return instrument;
    }

    SurveyResponseView respond(UUID id, SurveyResponseDraft draft) {
        var agency = caller.agencyId();
        var instrument = instruments.get(agency, id);
        var me = respondent(instrument, false);
        var answers = draft.given(instrument.questions());
        SurveyAnswers.check(instrument.questions(), answers);
        var at = clock.instant();
        var response = new SurveyResponseView(Ids.newId(at), id, me.employeeId(), at, answers);
        if (!responses.add(agency, response)) {
            throw new ProblemException(NeedsProblem.SURVEY_ALREADY_ANSWERED, "");
        }
        var needed = SurveyAnswers.needed(instrument.questions(), answers).stream()
                .map(need -> new Finding(me.unitId(), need.competencyId(), me.employeeId(), need.level(), null, null))
                .toList();
        findings.add(agency, instrument.needsAnalysisId(), "survey-response", response.id(), needed, true);
        return response;
    }

    /** Leaves nothing behind that names the person beside the answers: no id, no finding, no event, no answer to keep. */
    void respondAnonymously(UUID id, SurveyResponseDraft draft) {
        var agency = caller.agencyId();
        var instrument = instruments.locked(agency, id);
        var me = respondent(instrument, true);
        var answers = draft.given(instrument.questions());
        SurveyAnswers.check(instrument.questions(), answers);
        if (!ballots.cast(agency, instrument, me.employeeId(), answers)) {
            throw new ProblemException(NeedsProblem.SURVEY_ALREADY_ANSWERED, "");
        }
    }

    /** Anonymous results wait until no answer can come any more: two readings, one answer apart, would tell it. */
    SurveyResultsView results(UUID id) {
        var agency = caller.agencyId();
        var instrument = instruments.get(agency, id);
        if (instrument.isAnonymous() && instrument.status() != InstrumentStatus.CLOSED) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "results: %s", instrument.status());
        }
        return SurveyResultsView.of(
                id,
                instrument.questions(),
                instrument.isAnonymous() ? ballots.all(agency, id) : responses.all(agency, id));
    }

    private Colleague respondent(SurveyInstrument instrument, boolean anonymously) {
        var agency = caller.agencyId();
        var me = references
                .colleague(agency, caller.requireEmployee())
                .orElseThrow(() -> new ProblemException(CommonProblem.PERSON_UNKNOWN, ""));
        instrument.requireAnswerable(anonymously, analysis(instrument).status(), calendar.today());
        if (!instruments.asks(agency, instrument.id(), me.employeeId())) {
            throw new ProblemException(NeedsProblem.SURVEY_NOT_INVITED, "");
        }
        return me;
    }

    /** What five or more said they need is a finding of the unit that was asked, of nobody in particular. */
    private void count(SurveyInstrument instrument, List<List<SurveyAnswerDraft>> all) {
        var agency = caller.agencyId();
        var said = all.stream()
                .flatMap(answers -> SurveyAnswers.needed(instrument.questions(), answers).stream())
                .collect(
                        Collectors.groupingBy(SurveyAnswers.Needed::competencyId, TreeMap::new, Collectors.counting()));
        var needed = said.entrySet().stream()
                .filter(competency -> competency.getValue() >= SmallestGroup.PEOPLE)
                .flatMap(competency -> instruments.unitsAsked(agency, instrument.id()).stream()
                        .map(unit -> new Finding(unit, competency.getKey(), null, null, null, null)))
                .toList();
        findings.add(agency, instrument.needsAnalysisId(), "survey-instrument", instrument.id(), needed, true);
    }

    private NeedsAnalysis check(UUID agency, SurveyInstrumentDraft draft) {
        var analysis = analyses.held(agency, draft.needsAnalysisId());
        var unknown = new Violations()
                .addIf(
                        analysis.isEmpty(),
                        "/needsAnalysisId",
                        "REFERENCE_UNKNOWN",
                        "analisis kebutuhan tidak dikenal",
                        "unknown needs analysis");
        references.checkCompetencies(agency, SurveyConsistency.competencies(draft.questions()), unknown);
        references.checkUnits(agency, draft.unitsByPointer(), unknown);
        unknown.throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
        return analysis.orElseThrow();
    }

    private SurveyInstrument seen(UUID id, String ifMatch) {
        var instrument = instruments.get(caller.agencyId(), id);
        IfMatch.require(ifMatch, instrument.version());
        return instrument;
    }

    private NeedsAnalysis analysis(SurveyInstrument instrument) {
        return analyses.held(caller.agencyId(), instrument.needsAnalysisId()).orElseThrow();
    }
}
