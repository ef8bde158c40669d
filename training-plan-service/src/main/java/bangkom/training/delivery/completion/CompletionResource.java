package bangkom.training.delivery.completion;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Page;
import bangkom.commons.paging.Paging;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Completion records and certificates, over HTTP; a person sees their own, a supervisor the team's. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.EMPLOYEE,
    Role.DIRECT_SUPERVISOR,
    Role.UNIT_MANAGER,
    Role.HR_ADMIN,
    Role.AUTHORIZED_OFFICIAL,
    Role.APPOINTING_OFFICIAL,
    Role.ASSESSOR,
    Role.AUDITOR,
    Role.INTEGRATION_CLIENT,
    Role.SERVICE
})
@Tag(name = "Completion", description = "Completion records with lesson hours, certificates and their verification")
class CompletionResource {
    private final Completions completions;
    private final Certificates certificates;
    private final Caller caller;

    CompletionResource(Completions completions, Certificates certificates, Caller caller) {
        this.completions = completions;
        this.certificates = certificates;
        this.caller = caller;
    }

    @GET
    @Path("/completion-records")
    @Transactional
    @Operation(
            operationId = "listCompletionRecords",
            summary = "Who completed what, with lesson hours claimed and credited")
    public Page<CompletionRecordView> list(
            @RestQuery UUID employeeId, @RestQuery UUID sessionId, @Valid @BeanParam Paging paging) {
        return completions
                .list(employeeId, sessionId, caller.sight(), paging.of(CompletionRecordView.class))
                .page(row -> row);
    }

    @GET
    @Path("/completion-records/{id}")
    @Transactional
    @Operation(operationId = "getCompletionRecord", summary = "A completion record")
    public CompletionRecordView get(UUID id) {
        return completions.find(id, caller.sight()).orElseThrow(() -> notFound("completion:" + id));
    }

    @GET
    @Path("/certificates")
    @Transactional
    @Operation(
            operationId = "listCertificates",
            summary = "The certificates of the people the caller may see, each with the code that verifies it")
    public Page<CertificateView> certificates(
            @RestQuery UUID employeeId, @RestQuery CertificateStatus status, @Valid @BeanParam Paging paging) {
        return certificates
                .list(employeeId, status, caller.sight(), paging.of(CertificateView.class))
                .page(row -> row);
    }

    @GET
    @Path("/certificates/{id}")
    @Transactional
    @Operation(operationId = "getCertificate", summary = "A certificate with the code that verifies it")
    public CertificateView certificate(UUID id) {
        return certificates.find(id, caller.sight()).orElseThrow(() -> notFound("certificate:" + id));
    }

    @GET
    @Path("/certificate-verifications/{code}")
    @Transactional
    @PermitAll
    @Operation(
            operationId = "verifyCertificate",
            summary = "Whether a certificate is good, for anyone who holds its code",
            description = "Without a token, for it is for whoever is shown the paper; it tells what is printed there.")
    public CertificateVerificationView verify(@Size(max = 80) String code) {
        return certificates.verify(code).orElseThrow(() -> notFound("code"));
    }

    private static ProblemException notFound(String what) {
        return new ProblemException(CommonProblem.NOT_FOUND, "%s", what);
    }
}
