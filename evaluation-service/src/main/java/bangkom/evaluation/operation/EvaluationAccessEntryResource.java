package bangkom.evaluation.operation;

import bangkom.commons.audit.access.AccessEntries;
import bangkom.commons.audit.access.AccessEntryResource;
import jakarta.ws.rs.Path;

/** Who read whose record in this service (catatan akses). */
@Path("/v1/evaluation/access-entries")
class EvaluationAccessEntryResource extends AccessEntryResource {
    EvaluationAccessEntryResource(AccessEntries entries) {
        super(entries);
    }
}
