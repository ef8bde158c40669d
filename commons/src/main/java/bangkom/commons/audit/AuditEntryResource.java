package bangkom.commons.audit;

import bangkom.commons.identity.Role;
import bangkom.commons.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The audit trail of one service (jejak audit); a service gives it its path by extending it. */
public class AuditEntryResource {
    private final AuditEntries entries;

    protected AuditEntryResource(AuditEntries entries) {
        this.entries = entries;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.AUDITOR)
    @SecurityRequirement(name = "bearer", scopes = Role.AUDITOR)
    @Tag(name = "Audit", description = "Who changed what, and who read whose record")
    @Operation(
            operationId = "listAuditEntriesOf",
            summary = "Who changed what in the caller's agency, oldest first",
            description =
                    "Written by the transaction of each change and never changed itself. It names fields, not what"
                            + " they said.")
    public Page<AuditEntryView> list(
            @Parameter(description = "Only changes of this, as kind:id")
                    @RestQuery
                    @Pattern(regexp = "[a-z-]{2,40}:[!-~]+")
                    @Size(max = 200)
                    String subject,
            @Parameter(description = "Only what this one did, for example employee:…")
                    @RestQuery
                    @Pattern(regexp = "[a-z]{2,20}:[!-~]+")
                    @Size(max = 200)
                    String actor,
            @Parameter(description = "Only what this operationId did")
                    @RestQuery
                    @Pattern(regexp = "[A-Za-z]+")
                    @Size(max = 100)
                    String operation,
            @Parameter(description = "Not before this instant") @RestQuery Instant from,
            @Parameter(description = "Before this instant") @RestQuery Instant until,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return entries.page(new AuditQuery(subject, actor, operation, from, until), cursor, limit);
    }
}
