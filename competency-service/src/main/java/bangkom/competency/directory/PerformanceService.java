package bangkom.competency.directory;

import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.batch.BatchResult;
import bangkom.commons.batch.Batches;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Takes over the yearly results from the agency's personnel system. */
@ApplicationScoped
class PerformanceService {
    private final PerformanceResults results;
    private final Employees employees;
    private final Batches batches;
    private final CurrentScope scope;
    private final Clock clock;

    PerformanceService(
            PerformanceResults results, Employees employees, Batches batches, CurrentScope scope, Clock clock) {
        this.results = results;
        this.employees = employees;
        this.batches = batches;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    BatchAnswer upsert(List<PerformanceResultDraft> drafts) {
        var agency = scope.agencyId();
        var people = employees.idsByNip(agency, said(drafts, PerformanceResultDraft::nip));
        var known = new HashMap<PerformanceKey, PerformanceResult>();
        results.locked(agency, people.values(), said(drafts, PerformanceResultDraft::year))
                .forEach(result -> known.put(result.key(), result));
        return batches.apply(drafts, draft -> upsert(agency, draft, people.get(draft.nip()), known));
    }

    private BatchResult upsert(
            UUID agency, PerformanceResultDraft draft, UUID employee, Map<PerformanceKey, PerformanceResult> known) {
        new Violations()
                .addIf(employee == null, "/nip", "REFERENCE_UNKNOWN", "pegawai tidak dikenal", "unknown employee")
                .throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
        var existing = known.get(new PerformanceKey(employee, draft.year()));
        if (existing != null) {
            return existing.amend(draft) ? BatchResult.updated(existing.id()) : BatchResult.unchanged(existing.id());
        }
        var result = new PerformanceResult(Ids.newId(clock.instant()), agency, employee, draft);
        results.persist(result);
        known.put(result.key(), result);
        return BatchResult.created(result.id());
    }

    private static <T> List<T> said(List<PerformanceResultDraft> drafts, Function<PerformanceResultDraft, T> field) {
        return drafts.stream()
                .filter(Objects::nonNull)
                .map(field)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
