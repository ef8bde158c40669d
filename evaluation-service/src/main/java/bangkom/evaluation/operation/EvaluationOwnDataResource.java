package bangkom.evaluation.operation;

import bangkom.commons.privacy.OwnData;
import bangkom.commons.privacy.OwnDataResource;
import jakarta.ws.rs.Path;

/** What this service keeps of the caller (data pribadi). */
@Path("/v1/evaluation/own-data")
class EvaluationOwnDataResource extends OwnDataResource {
    EvaluationOwnDataResource(OwnData data) {
        super(data);
    }
}
