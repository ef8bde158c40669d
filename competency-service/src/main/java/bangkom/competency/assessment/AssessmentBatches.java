package bangkom.competency.assessment;

import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.batch.BatchResult;
import bangkom.commons.batch.Batches;
import bangkom.commons.id.Ids;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What can be done with up to a thousand assessments at once: judged one by one, written by a handful of statements. */
@ApplicationScoped
@Transactional
class AssessmentBatches {
    private final Assessments assessments;
    private final AssessmentFactFinding finding;
    private final AssessmentEvidence evidence;
    private final Batches batches;
    private final Outbox outbox;
    private final Clock clock;

    AssessmentBatches(
            Assessments assessments,
            AssessmentFactFinding finding,
            AssessmentEvidence evidence,
            Batches batches,
            Outbox outbox,
            Clock clock) {
        this.assessments = assessments;
        this.finding = finding;
        this.evidence = evidence;
        this.batches = batches;
        this.outbox = outbox;
        this.clock = clock;
    }

    BatchAnswer takeOver(List<AssessmentItemDraft> items) {
        var sent = items.stream().filter(Objects::nonNull).toList();
        var facts = finding.about(sent.stream().map(AssessmentItemDraft::draft).toList());
        var known = new HashMap<String, Assessment>();
        assessments
                .lockWithReferences(sent.stream()
                        .map(AssessmentItemDraft::externalRef)
                        .filter(Objects::nonNull)
                        .toList())
                .forEach(assessment -> known.put(assessment.externalRef(), assessment));
        var made = new LinkedHashMap<UUID, Assessment>();
        var changed = new LinkedHashMap<UUID, Assessment>();
        var answer = batches.apply(items, item -> takeOver(item, facts, known, made, changed));
        assessments.insert(made.values());
        assessments.replace(changed.values());
        return answer;
    }

    private BatchResult takeOver(
            AssessmentItemDraft item,
            AssessmentFacts facts,
            Map<String, Assessment> known,
            Map<UUID, Assessment> made,
            Map<UUID, Assessment> changed) {
        var existing = known.get(item.externalRef());
        if (existing != null && existing.says(item.draft())) {
            return BatchResult.unchanged(existing.id());
        }
        facts.check(item.draft());
        if (existing != null && existing.status() != AssessmentStatus.SUBMITTED) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s: %s", item.externalRef(), existing.status());
        }
        var id = existing == null ? Ids.newId(clock.instant()) : existing.id();
        var assessment = Assessment.made(
                id,
                item.draft(),
                facts.assessorOf(item.draft()),
                AssessmentStatus.SUBMITTED,
                item.externalRef(),
                facts.who().actor());
        (existing == null || made.containsKey(id) ? made : changed).put(id, assessment);
        known.put(item.externalRef(), assessment);
        return existing == null ? BatchResult.created(id) : BatchResult.updated(id);
    }

    BatchAnswer validate(List<AssessmentToValidate> items) {
        var known = new HashMap<UUID, Assessment>();
        assessments
                .lockAll(items.stream()
                        .filter(Objects::nonNull)
                        .map(AssessmentToValidate::assessmentId)
                        .filter(Objects::nonNull)
                        .toList())
                .forEach(assessment -> known.put(assessment.id(), assessment));
        var who = finding.who();
        var validated = new LinkedHashMap<UUID, Assessment>();
        var answer = batches.apply(items, item -> {
            var assessment = known.get(item.assessmentId());
            if (assessment == null) {
                throw new ProblemException(CommonProblem.NOT_FOUND, "assessment %s", item.assessmentId());
            }
            AssessmentVerb.VALIDATION.require(assessment, who);
            return validated.put(assessment.id(), assessment) == null
                    ? BatchResult.updated(assessment.id())
                    : BatchResult.unchanged(assessment.id());
        });
        if (!validated.isEmpty()) {
            assessments.step(validated.keySet(), AssessmentStatus.VALIDATED, 1, who.actor(), null);
            validated.values().stream()
                    .map(assessment -> AssessmentDecided.of(assessment, "validated"))
                    .forEach(outbox::record);
            evidence.accept(validated.values());
        }
        return answer;
    }
}
