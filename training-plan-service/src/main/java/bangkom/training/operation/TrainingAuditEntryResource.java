package bangkom.training.operation;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryResource;
import jakarta.ws.rs.Path;

/** Who changed what in this service (jejak audit). */
@Path("/v1/training/audit-entries")
class TrainingAuditEntryResource extends AuditEntryResource {
    TrainingAuditEntryResource(AuditEntries entries) {
        super(entries);
    }
}
