package bangkom.commons.imports;

import bangkom.commons.exports.CsvSheet;
import bangkom.commons.exports.SheetFormat;
import bangkom.commons.idempotency.Idempotency;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.job.Job;
import bangkom.commons.job.JobView;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Takes files for one service; a service gives it its path by extending it. */
@Tag(name = "Imports", description = "Impor: files of many rows")
public class ImportResource {
    private static final int MOST_BYTES = 512 * 1024 * 1024;

    private final List<ImportKind<?>> kinds;
    private final ImportService service;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;
    private final String jobs;

    protected ImportResource(ImportParts parts, String jobs) {
        this.kinds = parts.kinds();
        this.service = parts.service();
        this.idempotency = parts.idempotency();
        this.caller = parts.caller();
        this.clock = parts.clock();
        this.jobs = jobs;
    }

    @POST
    @Consumes({CsvSheet.MEDIA_TYPE, SheetFormat.XLSX_TYPE})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.HR_ADMIN, Role.INTEGRATION_CLIENT, Role.CATALOGUE_STEWARD, Role.ASSESSOR})
    @Operation(
            operationId = "importFileOf",
            summary = "Send a file of many rows; a job takes them in",
            description =
                    "CSV in UTF-8 of up to 1,000,000 rows, or the first sheet of an XLSX of up to 100,000. The first"
                            + " row names the columns, which are the fields of an item of the resource's batch. Rows are"
                            + " upserted; those that are wrong are put aside and can be read at the job as a file to mend and"
                            + " send again. The same file twice changes nothing. Each kind has the roles of its resource's"
                            + " batch: a CATALOGUE_STEWARD sends competencies, an ASSESSOR assessments.")
    @APIResponse(
            responseCode = "202",
            description = "The job, which can be read at Location",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public RestResponse<JobView> send(
            @Parameter(description = "What the rows are", example = "employees")
                    @RestQuery
                    @NotNull
                    @Size(max = 60)
                    @Pattern(regexp = "[a-z-]{1,60}")
                    String kind,
            @Parameter(description = "Judge the rows and change nothing") @RestQuery @DefaultValue("false")
                    boolean validateOnly,
            HttpHeaders headers,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = CsvSheet.MEDIA_TYPE,
                                        schema =
                                                @Schema(
                                                        implementation = String.class,
                                                        format = "binary",
                                                        maxLength = MOST_BYTES)),
                                @Content(
                                        mediaType = SheetFormat.XLSX_TYPE,
                                        schema =
                                                @Schema(
                                                        implementation = String.class,
                                                        format = "binary",
                                                        maxLength = MOST_BYTES))
                            })
                    InputStream file)
            throws Exception {
        var wanted = kinds.stream()
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "kind %s", kind));
        if (wanted.roles().stream().noneMatch(caller::has)) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "%s", wanted.roles());
        }
        var digest = new DigestInputStream(file, MessageDigest.getInstance("SHA-256"));
        var job = service.keep(wanted, ImportFormat.of(headers.getMediaType()), validateOnly, digest);
        var content = List.of(
                kind,
                validateOnly,
                HexFormat.of().formatHex(digest.getMessageDigest().digest()));
        RestResponse<?> answer;
        try {
            answer = idempotency.once(content, () -> queued(job));
        } catch (ProblemException refused) {
            service.discard(job.agencyId(), job.id());
            throw refused;
        }
        if (answer.getHeaders().containsKey(Idempotency.REPLAYED)) {
            service.discard(job.agencyId(), job.id());
        } else {
            service.begin();
        }
        @SuppressWarnings("unchecked") // a kept answer is the very text of the view
        var view = (RestResponse<JobView>) answer;
        return view;
    }

    private RestResponse<JobView> queued(Job job) throws SQLException {
        service.enqueue(job);
        return ResponseBuilder.<JobView>create(RestResponse.Status.ACCEPTED)
                .entity(JobView.of(job, clock.instant(), jobs))
                .header("Location", URI.create(jobs + "/" + job.id()))
                .build();
    }
}
