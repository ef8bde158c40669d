package bangkom.training.operation;

import bangkom.commons.privacy.OwnData;
import bangkom.commons.privacy.OwnDataResource;
import jakarta.ws.rs.Path;

/** What this service keeps of the caller (data pribadi). */
@Path("/v1/training/own-data")
class TrainingOwnDataResource extends OwnDataResource {
    TrainingOwnDataResource(OwnData data) {
        super(data);
    }
}
