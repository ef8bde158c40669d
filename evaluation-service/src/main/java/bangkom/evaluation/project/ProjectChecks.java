package bangkom.evaluation.project;

import bangkom.commons.problem.Violations;
import bangkom.evaluation.EvaluationProblem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** What a project has to keep to: everything wrong is told at once. */
final class ProjectChecks {
    private ProjectChecks() {}

    static void check(ApplicationProjectDraft draft, UUID author, Violations violations) {
        violations.addIf(
                draft.mentorId().equals(author),
                "/mentorId",
                "MENTOR_IS_AUTHOR",
                "mentor harus orang lain",
                "the mentor is somebody else");
        var names = new HashSet<String>();
        for (int i = 0; i < draft.metrics().size(); i++) {
            var metric = draft.metrics().get(i);
            violations
                    .addIf(
                            !names.add(metric.name()),
                            "/metrics/" + i + "/name",
                            "NAME_REPEATED",
                            "nama ukuran berulang",
                            "the metric's name is used twice")
                    .addIf(
                            !metric.metric().leadsToTarget(),
                            "/metrics/" + i + "/target",
                            "TARGET_NOT_BETTER",
                            "target harus lebih baik daripada awal menurut arahnya",
                            "the target has to be better than the baseline in its direction");
        }
    }

    /** Each metric with its figure. */
    static List<ProjectMetric> reached(List<ProjectMetric> metrics, ProjectSubmissionDraft draft) {
        var missing = new HashMap<String, ProjectMetric>();
        metrics.forEach(metric -> missing.put(metric.name(), metric));
        var violations = new Violations();
        var reached = new HashMap<String, ProjectMetric>();
        for (int i = 0; i < draft.actuals().size(); i++) {
            var given = draft.actuals().get(i);
            var metric = missing.remove(given.name());
            violations.addIf(
                    metric == null,
                    "/actuals/" + i + "/name",
                    reached.containsKey(given.name()) ? "NAME_REPEATED" : "METRIC_UNKNOWN",
                    "ukuran tidak dikenal atau berulang",
                    "an unknown metric, or named twice");
            if (metric != null) {
                reached.put(given.name(), metric.reached(given.actual()));
            }
        }
        missing.keySet().stream()
                .sorted()
                .forEach(name -> violations.add(
                        "/actuals",
                        "ACTUAL_MISSING",
                        "capaian %s belum diisi".formatted(name),
                        "the figure of %s is missing".formatted(name)));
        violations.throwIfAny(EvaluationProblem.PROJECT_INVALID);
        return metrics.stream().map(metric -> reached.get(metric.name())).toList();
    }
}
