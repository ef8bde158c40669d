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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/competency/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR_ADMIN, Role.INTEGRATION_CLIENT, Role.AUDITOR, Role.OPERATOR})
@Tag(name = "Reconciliation", description = "Owner's and mirrors' counts, to find drift")
class ReconciliationResource {
    private final OrgUnits units;
    private final CurrentScope scope;

    ReconciliationResource(OrgUnits units, CurrentScope scope) {
        this.units = units;
        this.scope = scope;
    }

    @GET
    @Transactional
    @Operation(operationId = "reconcileCompetency", summary = "What this service owns and has told of it")
    public Reconciliation owned() {
        return new Reconciliation(List.of(units.told(scope.agencyId())));
    }
}
