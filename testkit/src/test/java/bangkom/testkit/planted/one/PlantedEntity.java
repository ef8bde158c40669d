package bangkom.testkit.planted.one;

import bangkom.testkit.planted.two.PlantedHelper;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** Half of a cycle between two features, and an entity that knows HTTP. */
@Entity
public class PlantedEntity {
    @Id
    UUID id;

    @Transient
    PlantedHelper other;

    @Transient
    UriInfo address;
}
