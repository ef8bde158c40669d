package bangkom.competency.operation;

import bangkom.commons.privacy.OwnData;
import bangkom.commons.privacy.OwnDataResource;
import jakarta.ws.rs.Path;

/** What this service keeps of the caller (data pribadi). */
@Path("/v1/competency/own-data")
class CompetencyOwnDataResource extends OwnDataResource {
    CompetencyOwnDataResource(OwnData data) {
        super(data, "employee.id", "interview.interviewee_id");
    }
}
