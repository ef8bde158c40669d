package bangkom.commons.privacy;

import bangkom.commons.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A copy of one's own data; every service puts it under its own path. */
public class OwnDataResource {
    private final OwnData data;
    private final List<String> otherColumns;

    /** Columns with a person's id that are called otherwise than the rest, as table.column. */
    protected OwnDataResource(OwnData data, String... otherColumns) {
        this.data = data;
        this.otherColumns = List.of(otherColumns);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EMPLOYEE)
    @SecurityRequirement(name = "bearer", scopes = Role.EMPLOYEE)
    @Transactional
    @Tag(name = "Own data", description = "Data pribadi: a copy of what is kept of oneself, and requests about it")
    @Operation(
            operationId = "getOwnDataOf",
            summary = "Everything this service keeps of the caller (UU 27/2022 art. 7 and 13)",
            description = "As it is stored, readable by machines, also by agencies one was in before. Anonymous answers"
                    + " are in it of nobody: only, as long as it is kept, that one took part.")
    public OwnDataView get() {
        return data.ofCaller(otherColumns);
    }
}
