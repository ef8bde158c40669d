package bangkom.competency.needs.conversation;

import bangkom.commons.audit.AuditAction;
import bangkom.commons.audit.AuditTrail;
import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.competency.needs.AnalysisStatus;
import bangkom.competency.needs.Colleague;
import bangkom.competency.needs.NeedsAnalyses;
import bangkom.competency.needs.NeedsAnalysis;
import bangkom.competency.needs.NeedsProblem;
import bangkom.competency.needs.References;
import bangkom.competency.needs.finding.Finding;
import bangkom.competency.needs.finding.Findings;
import bangkom.competency.needs.finding.NeedFindingDraft;
import bangkom.competency.profile.AgencyCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is written down of conversations while an analysis collects; one method is one transaction. */
@ApplicationScoped
@Transactional
class ConversationService {
    private final Interviews interviews;
    private final GroupDiscussions discussions;
    private final SupervisorDialogues dialogues;
    private final NeedsAnalyses analyses;
    private final References references;
    private final Findings findings;
    private final AuditTrail trail;
    private final AgencyCalendar calendar;
    private final Caller caller;
    private final Clock clock;

    ConversationService(
            Interviews interviews,
            GroupDiscussions discussions,
            SupervisorDialogues dialogues,
            NeedsAnalyses analyses,
            References references,
            Findings findings,
            AuditTrail trail,
            AgencyCalendar calendar,
            Caller caller,
            Clock clock) {
        this.interviews = interviews;
        this.discussions = discussions;
        this.dialogues = dialogues;
        this.analyses = analyses;
        this.references = references;
        this.findings = findings;
        this.trail = trail;
        this.calendar = calendar;
        this.caller = caller;
        this.clock = clock;
    }

    Interview record(InterviewDraft draft) {
        var agency = caller.agencyId();
        var analysis = analyses.collecting(agency, draft.needsAnalysisId());
        check(analysis, Map.of("/intervieweeId", draft.intervieweeId()), draft.findings());
        var interview = new Interview(Ids.newId(clock.instant()), agency, draft, caller.actor());
        interviews.persist(interview);
        interviews.flush();
        add(agency, draft.needsAnalysisId(), Interview.KIND, interview.id(), draft.findings());
        return interview;
    }

    GroupDiscussion record(GroupDiscussionDraft draft) {
        var agency = caller.agencyId();
        var analysis = analyses.collecting(agency, draft.needsAnalysisId());
        var people = new LinkedHashMap<String, UUID>();
        var seen = new HashSet<UUID>();
        var repeated = new Violations();
        for (int i = 0; i < draft.participantIds().size(); i++) {
            var person = draft.participantIds().get(i);
            people.put("/participantIds/" + i, person);
            repeated.addIf(
                    !seen.add(person), "/participantIds/" + i, "REPEATED", "peserta disebut dua kali", "named twice");
        }
        repeated.throwIfAny(CommonProblem.INVALID_REQUEST);
        check(analysis, people, draft.findings());
        var discussion = new GroupDiscussion(Ids.newId(clock.instant()), agency, draft, caller.actor());
        discussions.persist(discussion);
        discussions.flush();
        discussions.join(agency, discussion.id(), people.values());
        add(agency, draft.needsAnalysisId(), GroupDiscussion.KIND, discussion.id(), draft.findings());
        return discussion;
    }

    SupervisorDialogue record(SupervisorDialogueDraft draft) {
        var agency = caller.agencyId();
        var me = caller.requireOffice();
        var analysis = analyses.collecting(agency, draft.needsAnalysisId());
        var employee = references.colleague(agency, draft.employeeId());
        check(agency, draft.needs(), employee);
        if (!me.equals(employee.orElseThrow().supervisorId())) {
            throw new ProblemException(NeedsProblem.NOT_THE_SUPERVISOR, "%s", draft.employeeId());
        }
        references.checkScope(analysis, Map.of("/employeeId", employee.get().unitId()));
        var dialogue = new SupervisorDialogue(Ids.newId(clock.instant()), agency, draft, me);
        dialogues.persist(dialogue);
        dialogues.flush();
        var needed = findings(draft.needs(), employee.get());
        findings.add(agency, analysis.id(), SupervisorDialogue.KIND, dialogue.id(), needed, false);
        return dialogue;
    }

    /** 404 for all others, 403 for the superior who sees it but whose verb it is not. */
    SupervisorDialogue confirm(UUID id, String ifMatch) {
        var agency = caller.agencyId();
        var me = caller.requireEmployee();
        var dialogue = dialogues.get(agency, id, Optional.of(me));
        if (!dialogue.employeeId().equals(me)) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "employee");
        }
        IfMatch.require(ifMatch, dialogue.version());
        analyses.collecting(agency, dialogue.needsAnalysisId());
        dialogue.confirm(clock.instant());
        dialogues.flush();
        findings.confirm(agency, id);
        return dialogue;
    }

    /** HR corrects all, others what they wrote down themselves. */
    Interview correct(UUID id, InterviewCorrectionDraft draft, String ifMatch) {
        var interview = interviews.get(caller.agencyId(), id);
        requireOwn(interview.isMadeBy(caller.actor()));
        IfMatch.require(ifMatch, interview.version());
        var analysis = stillKept(interview.needsAnalysisId());
        correct(analysis, Interview.KIND, id, draft.findings());
        interview.correct(draft, clock.instant());
        because(Interview.KIND, id, draft.reason());
        interviews.flush();
        return interview;
    }

    GroupDiscussion correct(UUID id, GroupDiscussionCorrectionDraft draft, String ifMatch) {
        var discussion = discussions.get(caller.agencyId(), id);
        requireOwn(discussion.isMadeBy(caller.actor()));
        IfMatch.require(ifMatch, discussion.version());
        var analysis = stillKept(discussion.needsAnalysisId());
        correct(analysis, GroupDiscussion.KIND, id, draft.findings());
        discussion.correct(draft, clock.instant());
        because(GroupDiscussion.KIND, id, draft.reason());
        discussions.flush();
        return discussion;
    }

    /** The superior's; what the employee confirmed has to be confirmed anew, unless it is only said in other words. */
    SupervisorDialogue correct(UUID id, DialogueCorrectionDraft draft, String ifMatch) {
        var agency = caller.agencyId();
        var me = caller.requireOffice();
        var dialogue = dialogues.get(agency, id, Optional.of(me));
        if (!dialogue.isWrittenBy(me)) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "supervisor");
        }
        IfMatch.require(ifMatch, dialogue.version());
        var analysis = stillKept(dialogue.needsAnalysisId());
        var employee = references.colleague(agency, dialogue.employeeId());
        check(agency, draft.needs(), employee);
        var needed = findings(draft.needs(), employee.get());
        boolean onlyWords = findings.reword(agency, id, needed);
        if (!onlyWords) {
            requireCollecting(analysis);
            findings.replace(agency, analysis.id(), SupervisorDialogue.KIND, id, needed, false);
        }
        dialogue.correct(draft, !onlyWords, clock.instant());
        because(SupervisorDialogue.KIND, id, draft.reason());
        dialogues.flush();
        return dialogue;
    }

    private void correct(NeedsAnalysis analysis, String kind, UUID id, List<NeedFindingDraft> drafts) {
        var agency = caller.agencyId();
        check(analysis, Map.of(), drafts);
        var found = drafts.stream().map(NeedFindingDraft::finding).toList();
        if (!findings.reword(agency, id, found)) {
            requireCollecting(analysis);
            findings.replace(agency, analysis.id(), kind, id, found, true);
        }
    }

    /** Past its date there is nothing left to correct. */
    private NeedsAnalysis stillKept(UUID id) {
        var analysis = analyses.held(caller.agencyId(), id).orElseThrow();
        if (analysis.retainUntil().isBefore(calendar.today())) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "kept until %s", analysis.retainUntil());
        }
        return analysis;
    }

    /** Also if it is the same as last time. */
    private void because(String kind, UUID id, String reason) {
        trail.record(kind + ":" + id, AuditAction.CHANGED, null, null, reason);
    }

    private static void requireCollecting(NeedsAnalysis analysis) {
        if (analysis.status() != AnalysisStatus.COLLECTING) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "needs-analysis: %s", analysis.status());
        }
    }

    private void requireOwn(boolean own) {
        if (!own && !caller.has(Role.HR_ADMIN)) {
            throw new ProblemException(CommonProblem.FORBIDDEN, Role.HR_ADMIN);
        }
    }

    private static List<Finding> findings(List<DialogueNeedDraft> needs, Colleague employee) {
        return needs.stream()
                .map(need -> new Finding(
                        employee.unitId(),
                        need.competencyId(),
                        employee.employeeId(),
                        need.targetLevel(),
                        null,
                        need.note()))
                .toList();
    }

    private void add(UUID agency, UUID analysis, String kind, UUID source, List<NeedFindingDraft> drafts) {
        var found = drafts.stream().map(NeedFindingDraft::finding).toList();
        findings.add(agency, analysis, kind, source, found, true);
    }

    private void check(NeedsAnalysis analysis, Map<String, UUID> people, List<NeedFindingDraft> drafts) {
        var agency = analysis.agencyId();
        var competencies = new LinkedHashMap<String, UUID>();
        var units = new LinkedHashMap<String, UUID>();
        for (int i = 0; i < drafts.size(); i++) {
            competencies.put("/findings/" + i + "/competencyId", drafts.get(i).competencyId());
            units.put("/findings/" + i + "/unitId", drafts.get(i).unitId());
        }
        var unknown = new Violations();
        references.checkEmployees(agency, people, unknown);
        references.checkCompetencies(agency, competencies, unknown);
        references.checkUnits(agency, units, unknown);
        unknown.throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
        references.checkScope(analysis, units);
    }

    private void check(UUID agency, List<DialogueNeedDraft> needs, Optional<Colleague> employee) {
        var competencies = new LinkedHashMap<String, UUID>();
        for (int i = 0; i < needs.size(); i++) {
            competencies.put("/needs/" + i + "/competencyId", needs.get(i).competencyId());
        }
        var unknown = new Violations()
                .addIf(
                        employee.isEmpty(),
                        "/employeeId",
                        "REFERENCE_UNKNOWN",
                        "pegawai tidak dikenal",
                        "unknown employee");
        references.checkCompetencies(agency, competencies, unknown);
        unknown.throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
    }
}
