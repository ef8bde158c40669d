package bangkom.competency.catalogue;

import java.util.UUID;

/** A competency as it is answered; {@code frozen} from its publication on, when its words never change again. */
record CatalogueEntry(UUID agencyId, boolean national, boolean frozen, long version, String body) {
    boolean seenBy(UUID agency) {
        return agencyId.equals(agency) || national && frozen;
    }
}
