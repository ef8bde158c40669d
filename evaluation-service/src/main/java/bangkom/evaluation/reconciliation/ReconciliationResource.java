package bangkom.evaluation.reconciliation;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.Role;
import bangkom.commons.messaging.reconciliation.Reconciliation;
import bangkom.evaluation.directory.EmployeeMirror;
import bangkom.evaluation.directory.PersonMirror;
import bangkom.evaluation.session.CompletionMirror;
import bangkom.evaluation.session.SessionMirror;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Counts of the mirrors, for the agency of the caller. */
@Path("/v1/evaluation/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR_ADMIN, Role.INTEGRATION_CLIENT, Role.AUDITOR, Role.OPERATOR})
@Tag(name = "Reconciliation", description = "Owner's and mirrors' counts, to find drift")
class ReconciliationResource {
    private final EmployeeMirror employees;
    private final PersonMirror persons;
    private final SessionMirror sessions;
    private final CompletionMirror completions;
    private final CurrentScope scope;

    ReconciliationResource(
            EmployeeMirror employees,
            PersonMirror persons,
            SessionMirror sessions,
            CompletionMirror completions,
            CurrentScope scope) {
        this.employees = employees;
        this.persons = persons;
        this.sessions = sessions;
        this.completions = completions;
        this.scope = scope;
    }

    @GET
    @Transactional
    @Operation(operationId = "reconcileEvaluation", summary = "What this service has heard of others' objects")
    public Reconciliation heard() {
        var agency = scope.agencyId();
        return new Reconciliation(List.of(
                employees.heard(agency), persons.heard(agency), sessions.heard(agency), completions.heard(agency)));
    }
}
