package bangkom.commons.job;

import bangkom.commons.exports.CsvSheet;
import bangkom.commons.exports.Download;
import bangkom.commons.http.IfMatch;
import bangkom.commons.idempotency.Idempotent;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Cursor;
import bangkom.commons.paging.Page;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The jobs of one service; a service gives them their path by extending it. */
@Tag(name = "Jobs", description = "Pekerjaan: what takes longer than a request")
public class JobResource {
    private final Jobs jobs;
    private final RejectedRows rejected;
    private final Caller caller;
    private final Clock clock;
    private final String path;

    protected JobResource(Jobs jobs, RejectedRows rejected, Caller caller, Clock clock, String path) {
        this.jobs = jobs;
        this.rejected = rejected;
        this.caller = caller;
        this.clock = clock;
        this.path = path;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.HR_ADMIN, Role.INTEGRATION_CLIENT, Role.CATALOGUE_STEWARD, Role.ASSESSOR})
    @Transactional
    @Operation(
            operationId = "listJobsOf",
            summary = "List the caller's jobs, the newest first",
            description = "The personnel office sees those of the whole agency. Kept for 30 days.")
    public Page<JobView> list(@RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit)
            throws SQLException {
        var owner = caller.has(Role.HR_ADMIN) ? null : caller.actor();
        var rows = jobs.page(caller.agencyId(), owner, Cursor.parse(cursor), limit).stream()
                .map(this::view)
                .toList();
        return Page.of(rows, limit, row -> new Cursor("", row.id()));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.HR_ADMIN, Role.INTEGRATION_CLIENT, Role.CATALOGUE_STEWARD, Role.ASSESSOR})
    @Transactional
    @Operation(operationId = "getJobOf", summary = "Read how far a job has come")
    public RestResponse<JobView> get(UUID id) throws SQLException {
        return answer(seen(id));
    }

    @POST
    @Path("/{id}/cancellation")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.HR_ADMIN, Role.INTEGRATION_CLIENT, Role.CATALOGUE_STEWARD, Role.ASSESSOR})
    @Transactional
    @Idempotent
    @Operation(
            operationId = "cancelJobOf",
            summary = "Stop a job at its next step",
            description = "What it has done stays. No If-Match is asked for: a running job changes by the second.")
    public RestResponse<JobView> cancel(UUID id) throws SQLException {
        var job = seen(id);
        if (!jobs.finish(job.agencyId(), id, JobState.CANCELLED, null)) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "job %s", id);
        }
        return answer(seen(id));
    }

    @GET
    @Path("/{id}/rejected-rows")
    @Produces(CsvSheet.MEDIA_TYPE)
    @RolesAllowed({Role.HR_ADMIN, Role.INTEGRATION_CLIENT, Role.CATALOGUE_STEWARD, Role.ASSESSOR})
    @Transactional
    @Operation(
            operationId = "getRejectedRowsOf",
            summary = "Read the rejected rows of an import as a file that can be mended and sent again",
            description = "The columns that were sent, then errorPointer, errorCode and errorMessage, which an import"
                    + " passes over.")
    public Download rejectedRows(UUID id) throws SQLException {
        return rejected.of(seen(id));
    }

    private Job seen(UUID id) throws SQLException {
        return jobs.find(caller.agencyId(), id)
                .filter(job -> caller.has(Role.HR_ADMIN) || job.owner().equals(caller.actor()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "job %s", id));
    }

    private RestResponse<JobView> answer(Job job) {
        return ResponseBuilder.ok(view(job))
                .header("ETag", IfMatch.etag(job.version()))
                .build();
    }

    private JobView view(Job job) {
        return JobView.of(job, clock.instant(), path);
    }
}
