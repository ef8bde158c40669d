package bangkom.training.operation;

import bangkom.commons.audit.access.AccessEntries;
import bangkom.commons.audit.access.AccessEntryResource;
import jakarta.ws.rs.Path;

/** Who read whose record in this service (catatan akses). */
@Path("/v1/training/access-entries")
class TrainingAccessEntryResource extends AccessEntryResource {
    TrainingAccessEntryResource(AccessEntries entries) {
        super(entries);
    }
}
