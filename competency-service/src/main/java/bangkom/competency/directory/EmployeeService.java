package bangkom.competency.directory;

import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.batch.BatchResult;
import bangkom.commons.batch.Batches;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.messaging.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Brings the civil servants in line with the agency's personnel system: a handful of statements for a batch. */
@ApplicationScoped
class EmployeeService {
    private final Employees employees;
    private final Positions positions;
    private final OrgUnits units;
    private final Batches batches;
    private final Validator validator;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Clock clock;

    EmployeeService(
            Employees employees,
            Positions positions,
            OrgUnits units,
            Batches batches,
            Validator validator,
            Outbox outbox,
            CurrentScope scope,
            Clock clock) {
        this.employees = employees;
        this.positions = positions;
        this.units = units;
        this.batches = batches;
        this.validator = validator;
        this.outbox = outbox;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    BatchAnswer upsert(List<EmployeeDraft> drafts) {
        var agency = scope.agencyId();
        var known = EmployeeReferences.of(drafts, agency, LocalDate.now(clock), employees, positions, units);
        var wellFormed = drafts.stream()
                .filter(draft -> draft != null && validator.validate(draft).isEmpty())
                .toList();
        var batch = new EmployeeBatch(wellFormed, known, () -> Ids.newId(clock.instant()));
        return batches.apply(drafts, draft -> upsert(agency, draft, batch, known));
    }

    private BatchResult upsert(UUID agency, EmployeeDraft draft, EmployeeBatch batch, EmployeeReferences known) {
        var place = batch.place(draft);
        var existing = known.byRef().get(draft.externalRef());
        var employee = existing != null ? existing : new Employee(batch.id(draft), agency, draft.externalRef());
        var events = employee.upsert(draft, place);
        if (events.isEmpty()) {
            return BatchResult.unchanged(employee.id());
        }
        events.get().forEach(outbox::record);
        if (existing != null) {
            return BatchResult.updated(employee.id());
        }
        employees.persist(employee);
        return BatchResult.created(employee.id());
    }
}
