package bangkom.evaluation.outcome;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.Violations;
import bangkom.evaluation.EvaluationProblem;
import bangkom.evaluation.design.EvaluationLevel;
import bangkom.evaluation.evaluation.Evaluation;
import bangkom.evaluation.evaluation.EvaluationStatus;
import bangkom.evaluation.evaluation.Evaluations;
import bangkom.evaluation.project.ApplicationProject;
import bangkom.evaluation.project.ApplicationProjects;
import bangkom.evaluation.project.ProjectStatus;
import bangkom.evaluation.session.CompletionMirror;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The evaluations and projects that a batch of outcomes is founded on, read once for all of them. */
final class OutcomeGrounds {
    private static final Set<ProjectStatus> JUDGED = Set.of(ProjectStatus.ASSESSED, ProjectStatus.CLOSED);

    private final Map<UUID, Evaluation> evaluations;
    private final Map<UUID, ApplicationProject> projects;
    private final Map<UUID, Set<UUID>> participants = new HashMap<>();

    OutcomeGrounds(
            UUID agency,
            List<CompetencyOutcomeDraft> drafts,
            Evaluations evaluations,
            ApplicationProjects projects,
            CompletionMirror completions) {
        this.evaluations = evaluations.among(agency, ids(drafts, CompetencyOutcomeDraft::evaluationId)).stream()
                .collect(Collectors.toMap(Evaluation::id, Function.identity()));
        this.projects = projects.among(agency, ids(drafts, CompetencyOutcomeDraft::projectId)).stream()
                .collect(Collectors.toMap(ApplicationProject::id, Function.identity()));
        this.evaluations.values().stream()
                .map(Evaluation::sessionId)
                .distinct()
                .forEach(session -> participants.put(session, completions.completedBy(agency, session)));
    }

    static Set<UUID> ids(List<CompetencyOutcomeDraft> drafts, Function<CompetencyOutcomeDraft, UUID> id) {
        return drafts.stream()
                .filter(Objects::nonNull)
                .map(id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Everything that is wrong with what an outcome refers to is told at once. */
    OutcomeGround of(CompetencyOutcomeDraft draft) {
        var evaluation = draft.evaluationId() == null ? null : evaluations.get(draft.evaluationId());
        var project = draft.projectId() == null ? null : projects.get(draft.projectId());
        new Violations()
                .addIf(
                        draft.evaluationId() != null && evaluation == null,
                        "/evaluationId",
                        "REFERENCE_UNKNOWN",
                        "evaluasi tidak dikenal",
                        "unknown evaluation")
                .addIf(
                        draft.projectId() != null && project == null,
                        "/projectId",
                        "REFERENCE_UNKNOWN",
                        "proyek tidak dikenal",
                        "unknown project")
                .throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
        var violations = new Violations()
                .addIf(
                        evaluation == null && project == null,
                        "/evaluationId",
                        "GROUND_MISSING",
                        "sebutkan evaluasi atau proyek yang menjadi dasar",
                        "name the evaluation or the project it is founded on");
        if (evaluation != null) {
            check(draft, evaluation, violations);
        }
        if (project != null) {
            check(draft, project, violations);
        }
        violations.throwIfAny(EvaluationProblem.OUTCOME_UNFOUNDED);
        return evaluation != null
                ? new OutcomeGround(evaluation.level(), LocalDate.ofInstant(evaluation.closesAt(), ZoneOffset.UTC))
                : new OutcomeGround(null, project.assessedOn());
    }

    private void check(CompetencyOutcomeDraft draft, Evaluation evaluation, Violations violations) {
        boolean finished =
                evaluation.level() == EvaluationLevel.BEHAVIOUR && evaluation.status() == EvaluationStatus.FINALISED;
        violations
                .addIf(
                        !finished,
                        "/evaluationId",
                        "EVALUATION_NOT_FINAL",
                        "evaluasi perilaku belum final",
                        "not a finalised evaluation of behaviour")
                .addIf(
                        !evaluation.sessionId().equals(draft.sessionId()),
                        "/sessionId",
                        "OTHER_SESSION",
                        "evaluasi ini milik kelas lain",
                        "the evaluation is of another session")
                .addIf(
                        !participants.get(evaluation.sessionId()).contains(draft.employeeId()),
                        "/employeeId",
                        "NOT_A_PARTICIPANT",
                        "bukan peserta yang lulus",
                        "not known to have completed the session");
    }

    private static void check(CompetencyOutcomeDraft draft, ApplicationProject project, Violations violations) {
        violations
                .addIf(
                        !JUDGED.contains(project.status()),
                        "/projectId",
                        "PROJECT_NOT_ASSESSED",
                        "proyek belum dinilai",
                        "the project is not assessed")
                .addIf(
                        !project.sessionId().equals(draft.sessionId()),
                        "/sessionId",
                        "OTHER_SESSION",
                        "proyek ini milik kelas lain",
                        "the project is of another session")
                .addIf(
                        !project.employeeId().equals(draft.employeeId()),
                        "/employeeId",
                        "OTHER_PERSON",
                        "proyek ini milik pegawai lain",
                        "the project is somebody else's");
    }
}
