package bangkom.evaluation.operation;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryResource;
import jakarta.ws.rs.Path;

/** Who changed what in this service (jejak audit). */
@Path("/v1/evaluation/audit-entries")
class EvaluationAuditEntryResource extends AuditEntryResource {
    EvaluationAuditEntryResource(AuditEntries entries) {
        super(entries);
    }
}
