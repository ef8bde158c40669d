package bangkom.competency.needs.cycle;

import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.competency.needs.AnalysisCalendar;
import bangkom.competency.needs.AnalysisVerb;
import bangkom.competency.needs.NeedDecisions;
import bangkom.competency.needs.NeedsAnalyses;
import bangkom.competency.needs.NeedsAnalysis;
import bangkom.competency.needs.NeedsProblem;
import bangkom.competency.needs.PriorityWeights;
import bangkom.competency.needs.References;
import bangkom.competency.needs.calendar.AnalysisCalendarDraft;
import bangkom.competency.needs.item.Consolidation;
import bangkom.competency.needs.item.NeedItems;
import bangkom.competency.needs.item.Prioritisation;
import bangkom.competency.needs.item.SignOff;
import bangkom.competency.needs.report.NeedTotals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What can be done with a needs analysis; one method is one transaction. */
@ApplicationScoped
@Transactional
class NeedsAnalysisService {
    private final NeedsAnalyses analyses;
    private final References references;
    private final NeedItems items;
    private final Consolidation consolidation;
    private final Prioritisation prioritisation;
    private final SignOff signOff;
    private final NeedTotals totals;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    NeedsAnalysisService(
            NeedsAnalyses analyses,
            References references,
            NeedItems items,
            Consolidation consolidation,
            Prioritisation prioritisation,
            SignOff signOff,
            NeedTotals totals,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.analyses = analyses;
        this.references = references;
        this.items = items;
        this.consolidation = consolidation;
        this.prioritisation = prioritisation;
        this.signOff = signOff;
        this.totals = totals;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    NeedsAnalysis begin(NeedsAnalysisDraft draft) {
        var at = clock.instant();
        var violations = new Violations()
                .addIf(
                        draft.closesOn().isBefore(draft.opensOn()),
                        "/closesOn",
                        "ENDS_BEFORE_IT_BEGINS",
                        "berakhir sebelum dimulai",
                        "ends before it begins");
        var weights = draft.weights() == null
                ? analyses.defaultWeights(LocalDate.now(clock))
                : weights(draft.weights(), "", violations);
        violations.throwIfAny(NeedsProblem.NEEDS_ANALYSIS_INCONSISTENT);
        if (draft.scopeUnitId() != null) {
            var unknown = new Violations();
            references.checkUnits(caller.agencyId(), Map.of("/scopeUnitId", draft.scopeUnitId()), unknown);
            unknown.throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
        }
        var analysis = new NeedsAnalysis(
                        Ids.newId(at), caller.agencyId(), draft.title(), draft.fiscalYear(), weights, at)
                .sponsored(draft.sponsorName(), draft.opensOn(), draft.closesOn())
                .within(draft.scopeUnitId());
        analyses.persist(analysis);
        analyses.flush();
        analyses.getEntityManager().refresh(analysis); // how long it is kept is the database's to say
        return analysis;
    }

    NeedsAnalysis plan(UUID id, AnalysisCalendarDraft draft, String ifMatch) {
        var analysis = analyses.get(caller.agencyId(), id);
        IfMatch.require(ifMatch, analysis.version());
        var phases = draft.planned(analysis.calendar());
        AnalysisCalendar.check(phases, analysis.opensOn(), analysis.closesOn())
                .throwIfAny(NeedsProblem.NEEDS_ANALYSIS_INCONSISTENT);
        analysis.plan(phases);
        analyses.flush();
        return analysis;
    }

    NeedsAnalysis take(UUID id, AnalysisVerb verb, String ifMatch) {
        var agency = caller.agencyId();
        var analysis = analyses.get(agency, id);
        IfMatch.require(ifMatch, analysis.version());
        analysis.take(verb, caller.roles(), caller.actor(), clock.instant());
        analyses.flush(); // the row's lock, before the needs are looked at
        switch (verb) {
            case ANALYSIS -> {
                requireClosed(analyses.openSurveys(agency, id));
                consolidation.consolidate(agency, id, analysis.scopeUnitId());
            }
            case PRIORITISATION -> prioritisation.rank(agency, analysis);
            case SIGN_OFF -> {
                requireDecided(items.decisions(agency, id));
                requireAnother(items.decidedBy(agency, caller.actor(), List.of(id)));
                signOff.tell(agency, analysis);
                totals.write(agency, analysis.fiscalYear());
            }
            default -> {}
        }
        analysis.told(verb, items.decisions(agency, id)).ifPresent(outbox::record);
        analyses.flush();
        return analysis;
    }

    /** Whoever decided about a need does not sign it off. */
    private static void requireAnother(Set<UUID> decidedByCaller) {
        if (!decidedByCaller.isEmpty()) {
            throw new ProblemException(CommonProblem.SEPARATION_OF_DUTIES, "needs-analysis %s", decidedByCaller);
        }
    }

    private static void requireClosed(List<UUID> surveys) {
        var violations = new Violations();
        surveys.forEach(survey -> violations.add(
                "", "SURVEY_OPEN", "survei %s masih terbuka".formatted(survey), "survey %s is open".formatted(survey)));
        violations.throwIfAny(NeedsProblem.SURVEY_STILL_OPEN);
    }

    /** Reads only: what is simulated is not stored, and no decision follows from it. */
    PrioritySimulationView simulate(UUID id, PrioritySimulationDraft draft) {
        var agency = caller.agencyId();
        var analysis = analyses.get(agency, id);
        var violations = new Violations();
        var others = new LinkedHashMap<String, PriorityWeights>();
        for (int i = 0; i < draft.alternatives().size(); i++) {
            var other = draft.alternatives().get(i);
            var at = "/alternatives/" + i;
            violations.addIf(
                    others.containsKey(other.name()),
                    at + "/name",
                    "REPEATED",
                    "nama berulang",
                    "the name is used twice");
            others.put(other.name(), weights(other.weights(), at, violations));
        }
        violations.throwIfAny(NeedsProblem.NEEDS_ANALYSIS_INCONSISTENT);
        return PrioritySimulationView.of(
                id, prioritisation.facts(agency, analysis), analysis.weights(), others, draft.shown());
    }

    private static void requireDecided(NeedDecisions decisions) {
        if (decisions.undecided() > 0) {
            throw new ProblemException(
                    NeedsProblem.NEEDS_UNDECIDED,
                    new Violations()
                            .add(
                                    "/undecided",
                                    "NEEDS_UNDECIDED",
                                    decisions.undecided() + " kebutuhan belum diputuskan",
                                    decisions.undecided() + " needs are not decided")
                            .list(),
                    "");
        }
    }

    private static PriorityWeights weights(PriorityWeightsDraft draft, String at, Violations violations) {
        try {
            return draft.weights();
        } catch (ProblemException e) {
            e.violations()
                    .forEach(wrong ->
                            violations.add(at + wrong.pointer(), wrong.code(), wrong.messageId(), wrong.messageEn()));
            return null;
        }
    }
}
