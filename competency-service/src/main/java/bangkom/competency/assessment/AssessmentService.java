package bangkom.competency.assessment;

import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.messaging.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What can be done with one assessment; one method is one transaction. */
@ApplicationScoped
@Transactional
class AssessmentService {
    private final Assessments assessments;
    private final AssessmentFactFinding finding;
    private final AssessmentEvidence evidence;
    private final Outbox outbox;
    private final Clock clock;

    AssessmentService(
            Assessments assessments,
            AssessmentFactFinding finding,
            AssessmentEvidence evidence,
            Outbox outbox,
            Clock clock) {
        this.assessments = assessments;
        this.finding = finding;
        this.evidence = evidence;
        this.outbox = outbox;
        this.clock = clock;
    }

    AssessmentView make(AssessmentDraft draft) {
        var facts = finding.about(List.of(draft));
        facts.check(draft);
        var made = Assessment.made(
                Ids.newId(clock.instant()),
                draft,
                facts.assessorOf(draft),
                AssessmentStatus.DRAFT,
                null,
                facts.who().actor());
        assessments.insert(List.of(made));
        return AssessmentView.of(made, facts.who());
    }

    AssessmentView submit(UUID id, String ifMatch) {
        return step(id, ifMatch, AssessmentVerb.SUBMISSION, null);
    }

    AssessmentView validate(UUID id, String ifMatch) {
        return step(id, ifMatch, AssessmentVerb.VALIDATION, null);
    }

    AssessmentView reject(UUID id, String ifMatch, String reason) {
        return step(id, ifMatch, AssessmentVerb.REJECTION, reason);
    }

    private AssessmentView step(UUID id, String ifMatch, AssessmentVerb verb, String reason) {
        var assessment = assessments.lock(id);
        var who = finding.who();
        IfMatch.require(ifMatch, assessment.version());
        verb.require(assessment, who);
        boolean decided = verb != AssessmentVerb.SUBMISSION;
        assessments.step(List.of(id), verb.to(), decided ? 1 : 0, decided ? who.actor() : null, reason);
        if (verb == AssessmentVerb.VALIDATION) {
            outbox.record(AssessmentDecided.of(assessment, "validated"));
            evidence.accept(List.of(assessment));
        } else if (verb == AssessmentVerb.REJECTION) {
            outbox.record(AssessmentDecided.of(assessment, "rejected"));
        }
        return AssessmentView.of(assessments.get(id), who);
    }
}
