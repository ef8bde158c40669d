package bangkom.testkit.planted.two;

import bangkom.commons.idempotency.Idempotent;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;

/** An operation that says neither what it does nor who may call it, knows JPA and builds an error of its own. */
class PlantedResource {
    EntityManager entities;

    @POST
    @Idempotent
    public String act() {
        throw new BadRequestException();
    }
}
