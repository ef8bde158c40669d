package bangkom.testkit.note;

import bangkom.commons.audit.AuditEntries;
import bangkom.commons.audit.AuditEntryResource;
import jakarta.ws.rs.Path;

@Path("/v1/note/audit-entries")
class NoteAuditEntryResource extends AuditEntryResource {
    NoteAuditEntryResource(AuditEntries entries) {
        super(entries);
    }
}
