package bangkom.competency.needs.survey;

import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.competency.needs.Colleague;
import bangkom.competency.needs.NeedsAnalyses;
import bangkom.competency.needs.NeedsAnalysis;
import bangkom.competency.needs.NeedsProblem;
import bangkom.competency.needs.References;
import bangkom.competency.needs.finding.Finding;
import bangkom.competency.needs.finding.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be done with surveys; one method is one transaction. */
@ApplicationScoped
@Transactional
class SurveyService {
    private final SurveyInstruments instruments;
    private final SurveyResponses responses;
    private final NeedsAnalyses analyses;
    private final References references;
    private final Findings findings;
    private final Caller caller;
    private final Clock clock;

    SurveyService(
            SurveyInstruments instruments,
            SurveyResponses responses,
            NeedsAnalyses analyses,
            References references,
            Findings findings,
            Caller caller,
            Clock clock) {
        this.instruments = instruments;
        this.responses = responses;
        this.analyses = analyses;
        this.references = references;
        this.findings = findings;
        this.caller = caller;
        this.clock = clock;
    }

    SurveyInstrument write(SurveyInstrumentDraft draft) {
        var agency = caller.agencyId();
        check(agency, draft);
        var at = clock.instant();
        var instrument = new SurveyInstrument(Ids.newId(at), agency, draft, at);
        instruments.persist(instrument);
        instruments.flush();
        instruments.address(agency, instrument.id(), new HashSet<>(draft.audience()));
        return instrument;
    }

    SurveyInstrument open(UUID id, String ifMatch) {
        var instrument = seen(id, ifMatch);
        instrument.open(analysis(instrument).status(), instruments.invited(caller.agencyId(), id));
        instruments.flush();
        return instrument;
    }

    SurveyInstrument close(UUID id, String ifMatch) {
        var instrument = seen(id, ifMatch);
        instrument.close(analysis(instrument).status());
        instruments.flush();
        return instrument;
    }

    SurveyResponseView respond(UUID id, SurveyResponseDraft draft) {
        var agency = caller.agencyId();
        var instrument = instruments.get(agency, id);
        var me = references
                .colleague(agency, caller.requireEmployee())
                .orElseThrow(() -> new ProblemException(CommonProblem.PERSON_UNKNOWN, ""));
        instrument.status().requireAnswerable(analysis(instrument).status());
        if (!instruments.asks(agency, id, me.employeeId())) {
            throw new ProblemException(NeedsProblem.SURVEY_NOT_INVITED, "");
        }
        SurveyAnswers.check(instrument.questions(), draft.answers());
        var at = clock.instant();
        var response = new SurveyResponseView(Ids.newId(at), id, me.employeeId(), at, draft.answers());
        if (!responses.add(agency, response)) {
            throw new ProblemException(NeedsProblem.SURVEY_ALREADY_ANSWERED, "");
        }
        var needed = needed(instrument, me, draft);
        findings.add(agency, instrument.needsAnalysisId(), "survey-response", response.id(), needed, true);
        return response;
    }

    private static List<Finding> needed(SurveyInstrument instrument, Colleague me, SurveyResponseDraft draft) {
        var questions =
                instrument.questions().stream().collect(Collectors.toMap(SurveyQuestion::code, Function.identity()));
        return draft.answers().stream()
                .filter(SurveyAnswers::saysNeeded)
                .map(answer -> questions.get(answer.questionCode()).competencyId())
                .distinct()
                .map(competency -> new Finding(me.unitId(), competency, me.employeeId(), null, null, null))
                .toList();
    }

    private void check(UUID agency, SurveyInstrumentDraft draft) {
        var codes = new HashSet<String>();
        var competencies = new LinkedHashMap<String, UUID>();
        var inconsistent = new Violations();
        for (int i = 0; i < draft.questions().size(); i++) {
            var question = draft.questions().get(i);
            competencies.put("/questions/" + i + "/competencyId", question.competencyId());
            inconsistent.addIf(
                    !codes.add(question.code()),
                    "/questions/" + i + "/code",
                    "QUESTION_CODE_REPEATED",
                    "kode pertanyaan berulang",
                    "the question's code is used twice");
        }
        inconsistent.throwIfAny(NeedsProblem.SURVEY_INCONSISTENT);
        var units = new LinkedHashMap<String, UUID>();
        for (int i = 0; i < draft.audience().size(); i++) {
            units.put("/unitIds/" + i, draft.audience().get(i));
        }
        var unknown = new Violations()
                .addIf(
                        analyses.held(agency, draft.needsAnalysisId()).isEmpty(),
                        "/needsAnalysisId",
                        "REFERENCE_UNKNOWN",
                        "analisis kebutuhan tidak dikenal",
                        "unknown needs analysis");
        references.checkCompetencies(agency, competencies, unknown);
        references.checkUnits(agency, units, unknown);
        unknown.throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
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
