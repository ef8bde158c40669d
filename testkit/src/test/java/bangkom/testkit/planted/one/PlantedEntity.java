package bangkom.testkit.planted.one;

import bangkom.testkit.planted.two.PlantedHelper;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** Half of a cycle between two features, and an entity that knows HTTP and is not audited. */
@Entity
public class PlantedEntity {
    @Id
    UUID id;

    @Version
    long version;

    @Transient
    PlantedHelper other;

    @Transient
    UriInfo address;
}
