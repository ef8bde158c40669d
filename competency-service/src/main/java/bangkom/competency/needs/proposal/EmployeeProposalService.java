package bangkom.competency.needs.proposal;

import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.competency.needs.NeedsAnalyses;
import bangkom.competency.needs.NeedsProblem;
import bangkom.competency.needs.References;
import bangkom.competency.needs.finding.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What can be done with proposals while their analysis collects; one method is one transaction. */
@ApplicationScoped
@Transactional
class EmployeeProposalService {
    private final EmployeeProposals proposals;
    private final NeedsAnalyses analyses;
    private final References references;
    private final Findings findings;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    EmployeeProposalService(
            EmployeeProposals proposals,
            NeedsAnalyses analyses,
            References references,
            Findings findings,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.proposals = proposals;
        this.analyses = analyses;
        this.references = references;
        this.findings = findings;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    EmployeeProposal propose(EmployeeProposalDraft draft) {
        var agency = caller.agencyId();
        var me = references
                .colleague(agency, caller.requireEmployee())
                .orElseThrow(() -> new ProblemException(CommonProblem.PERSON_UNKNOWN, ""));
        references.checkScope(
                analyses.collecting(agency, draft.needsAnalysisId()), Map.of("/needsAnalysisId", me.unitId()));
        var unknown = new Violations();
        references.checkCompetencies(agency, Map.of("/competencyId", draft.competencyId()), unknown);
        unknown.throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
        var at = clock.instant();
        var proposal = new EmployeeProposal(Ids.newId(at), agency, draft, me, at);
        if (proposals.waits(agency, proposal)) {
            throw new ProblemException(NeedsProblem.PROPOSAL_ALREADY_MADE, "%s", draft.competencyId());
        }
        proposals.persistAndFlush(proposal);
        return proposal;
    }

    /** A unit's manager answers for the unit, HR for all; nobody answers the own proposal. */
    EmployeeProposal answer(UUID id, ProposalAnswerDraft draft, String ifMatch) {
        var agency = caller.agencyId();
        var proposal = proposals.get(agency, id, caller.sight());
        if (caller.employee().filter(proposal::isOf).isPresent()) {
            throw new ProblemException(CommonProblem.SEPARATION_OF_DUTIES, "employee-proposal %s", id);
        }
        if (!mayAnswer(proposal)) {
            throw new ProblemException(NeedsProblem.NOT_THIS_UNIT, "%s", proposal.unitId());
        }
        IfMatch.require(ifMatch, proposal.version());
        analyses.collecting(agency, proposal.needsAnalysisId());
        outbox.record(proposal.answer(draft, caller.actor(), clock.instant()));
        proposals.flush();
        if (draft.accepted()) {
            findings.add(
                    agency, proposal.needsAnalysisId(), EmployeeProposal.KIND, id, List.of(proposal.finding()), true);
        }
        return proposal;
    }

    boolean mayAnswer(EmployeeProposal proposal) {
        if (caller.employee().filter(proposal::isOf).isPresent()) {
            return false;
        }
        return caller.has(Role.HR_ADMIN)
                || caller.has(Role.UNIT_MANAGER) && caller.managedUnits().contains(proposal.unitId());
    }
}
