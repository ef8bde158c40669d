package bangkom.competency.operation;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryResource;
import jakarta.ws.rs.Path;

/** Who changed what in this service (jejak audit). */
@Path("/v1/competency/audit-entries")
class CompetencyAuditEntryResource extends AuditEntryResource {
    CompetencyAuditEntryResource(AuditEntries entries) {
        super(entries);
    }
}
