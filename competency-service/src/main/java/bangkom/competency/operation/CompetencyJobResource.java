package bangkom.competency.operation;

import bangkom.commons.identity.Caller;
import bangkom.commons.job.JobResource;
import bangkom.commons.job.Jobs;
import bangkom.commons.job.RejectedRows;
import jakarta.ws.rs.Path;
import java.time.Clock;

/** The jobs of this service (pekerjaan). */
@Path(CompetencyJobResource.PATH)
class CompetencyJobResource extends JobResource {
    static final String PATH = "/v1/competency/jobs";

    CompetencyJobResource(Jobs jobs, RejectedRows rejected, Caller caller, Clock clock) {
        super(jobs, rejected, caller, clock, PATH);
    }
}
