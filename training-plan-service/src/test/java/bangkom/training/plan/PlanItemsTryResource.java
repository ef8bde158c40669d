package bangkom.training.plan;

import bangkom.commons.identity.Role;
import bangkom.commons.money.Rupiah;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Delivers items as sessions do, for the tests. */
@Path("/v1/try/plan-items/{id}")
@RolesAllowed(Role.SERVICE)
public class PlanItemsTryResource {
    private final PlanItems items;

    PlanItemsTryResource(PlanItems items) {
        this.items = items;
    }

    @POST
    @Path("/schedule")
    @Transactional
    @Operation(hidden = true)
    public String schedule(UUID id) {
        items.schedule(id);
        return items.get(id).status().name();
    }

    @POST
    @Path("/delivery/{amount}")
    @Transactional
    @Operation(hidden = true)
    public String deliver(UUID id, long amount) {
        items.deliver(id, new Rupiah(amount));
        return items.get(id).status().name();
    }
}
