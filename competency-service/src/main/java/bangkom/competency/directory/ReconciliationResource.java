package bangkom.competency.directory;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.Role;
import bangkom.commons.messaging.reconciliation.Reconciliation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/competency/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR_ADMIN, Role.INTEGRATION_CLIENT, Role.AUDITOR, Role.OPERATOR})
@Tag(name = "Reconciliation", description = "Owner's and mirrors' counts, to find drift")
class ReconciliationResource {
    private final OrgUnits units;
    private final Positions positions;
    private final Employees employees;
    private final CurrentScope scope;

    ReconciliationResource(OrgUnits units, Positions positions, Employees employees, CurrentScope scope) {
        this.units = units;
        this.positions = positions;
        this.employees = employees;
        this.scope = scope;
    }

    @GET
    @Transactional
    @Operation(operationId = "reconcileCompetency", summary = "What this service owns and has told of it")
    public Reconciliation owned() {
        var agency = scope.agencyId();
        var kinds = new ArrayList<>(List.of(units.told(agency), positions.told(agency)));
        kinds.addAll(employees.told(agency));
        return new Reconciliation(kinds);
    }
}
