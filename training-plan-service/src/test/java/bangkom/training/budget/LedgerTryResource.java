package bangkom.training.budget;

import bangkom.commons.identity.Role;
import bangkom.commons.money.Rupiah;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Moves money as plans do, for the tests. */
@Path("/v1/try/budget-lines/{line}/items/{item}")
@RolesAllowed(Role.SERVICE)
public class LedgerTryResource {
    private final Ledger ledger;

    LedgerTryResource(Ledger ledger) {
        this.ledger = ledger;
    }

    @POST
    @Path("/commitment/{amount}")
    @Transactional
    @Operation(hidden = true)
    public void commit(UUID line, UUID item, long amount) {
        ledger.commit(line, List.of(new Commitment(item, new Rupiah(amount))));
    }

    @POST
    @Path("/release")
    @Transactional
    @Operation(hidden = true)
    public void release(UUID line, UUID item) {
        ledger.release(line, item);
    }

    @POST
    @Path("/realisation/{amount}")
    @Transactional
    @Operation(hidden = true)
    public void realise(UUID line, UUID item, long amount) {
        ledger.realise(line, item, new Rupiah(amount));
    }
}
