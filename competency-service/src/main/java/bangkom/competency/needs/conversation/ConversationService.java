package bangkom.competency.needs.conversation;

import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.competency.needs.Colleague;
import bangkom.competency.needs.NeedsAnalyses;
import bangkom.competency.needs.NeedsProblem;
import bangkom.competency.needs.References;
import bangkom.competency.needs.finding.Finding;
import bangkom.competency.needs.finding.Findings;
import bangkom.competency.needs.finding.NeedFindingDraft;
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
    private final Caller caller;
    private final Clock clock;

    ConversationService(
            Interviews interviews,
            GroupDiscussions discussions,
            SupervisorDialogues dialogues,
            NeedsAnalyses analyses,
            References references,
            Findings findings,
            Caller caller,
            Clock clock) {
        this.interviews = interviews;
        this.discussions = discussions;
        this.dialogues = dialogues;
        this.analyses = analyses;
        this.references = references;
        this.findings = findings;
        this.caller = caller;
        this.clock = clock;
    }

    Interview record(InterviewDraft draft) {
        var agency = caller.agencyId();
        analyses.collecting(agency, draft.needsAnalysisId());
        check(agency, Map.of("/intervieweeId", draft.intervieweeId()), draft.findings());
        var interview = new Interview(Ids.newId(clock.instant()), agency, draft, caller.actor());
        interviews.persist(interview);
        interviews.flush();
        add(agency, draft.needsAnalysisId(), Interview.KIND, interview.id(), draft.findings());
        return interview;
    }

    GroupDiscussion record(GroupDiscussionDraft draft) {
        var agency = caller.agencyId();
        analyses.collecting(agency, draft.needsAnalysisId());
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
        check(agency, people, draft.findings());
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
        analyses.collecting(agency, draft.needsAnalysisId());
        var employee = references.colleague(agency, draft.employeeId());
        check(agency, draft, employee);
        if (!me.equals(employee.orElseThrow().supervisorId())) {
            throw new ProblemException(NeedsProblem.NOT_THE_SUPERVISOR, "%s", draft.employeeId());
        }
        var dialogue = new SupervisorDialogue(Ids.newId(clock.instant()), agency, draft, me);
        dialogues.persist(dialogue);
        dialogues.flush();
        var unit = employee.get().unitId();
        var needed = draft.needs().stream()
                .map(need -> new Finding(
                        unit, need.competencyId(), draft.employeeId(), need.targetLevel(), null, need.note()))
                .toList();
        findings.add(agency, draft.needsAnalysisId(), SupervisorDialogue.KIND, dialogue.id(), needed, false);
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

    private void add(UUID agency, UUID analysis, String kind, UUID source, List<NeedFindingDraft> drafts) {
        var found = drafts.stream().map(NeedFindingDraft::finding).toList();
        findings.add(agency, analysis, kind, source, found, true);
    }

    private void check(UUID agency, Map<String, UUID> people, List<NeedFindingDraft> drafts) {
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
    }

    private void check(UUID agency, SupervisorDialogueDraft draft, Optional<Colleague> employee) {
        var competencies = new LinkedHashMap<String, UUID>();
        for (int i = 0; i < draft.needs().size(); i++) {
            competencies.put(
                    "/needs/" + i + "/competencyId", draft.needs().get(i).competencyId());
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
