package bangkom.competency.operation;

import bangkom.commons.audit.access.AccessEntries;
import bangkom.commons.audit.access.AccessEntryResource;
import jakarta.ws.rs.Path;

/** Who read whose record in this service (catatan akses). */
@Path("/v1/competency/access-entries")
class CompetencyAccessEntryResource extends AccessEntryResource {
    CompetencyAccessEntryResource(AccessEntries entries) {
        super(entries);
    }
}
