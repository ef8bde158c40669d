package bangkom.commons.audit.access;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The access log of one service (catatan akses); a service gives it its path by extending it. */
public class AccessEntryResource {
    private final AccessEntries entries;

    protected AccessEntryResource(AccessEntries entries) {
        this.entries = entries;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.AUDITOR)
    @SecurityRequirement(name = "bearer", scopes = Role.AUDITOR)
    @Tag(name = "Audit", description = "Who changed what, and who read whose record")
    @Operation(
            operationId = "listAccessEntriesOf",
            summary = "Who of the caller's agency read whose record, and for what purpose, oldest first",
            description = "Every answer with something of a civil servant is noted within a second of being given (UU"
                    + " 27/2022): who, whose, when, why; never what it said.")
    public Page<AccessEntryView> list(
            @Parameter(description = "Only reads of this civil servant's records") @RestQuery UUID employeeId,
            @Parameter(description = "Only what this one read, for example employee:…")
                    @RestQuery
                    @Pattern(regexp = "[a-z]{2,20}:[!-~]+")
                    @Size(max = 200)
                    String actor,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return entries.page(employeeId, actor, cursor, limit);
    }
}
