package bangkom.training.directory;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.Role;
import bangkom.commons.messaging.reconciliation.Reconciliation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/training/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR_ADMIN, Role.INTEGRATION_CLIENT, Role.AUDITOR, Role.OPERATOR})
@Tag(name = "Reconciliation", description = "Owner's and mirrors' counts, to find drift")
class ReconciliationResource {
    private final DirectoryMirrors mirrors;
    private final CurrentScope scope;

    ReconciliationResource(DirectoryMirrors mirrors, CurrentScope scope) {
        this.mirrors = mirrors;
        this.scope = scope;
    }

    @GET
    @Transactional
    @Operation(operationId = "reconcileTraining", summary = "What this service has heard of others' objects")
    public Reconciliation heard() {
        return new Reconciliation(mirrors.heard(scope.agencyId()));
    }
}
