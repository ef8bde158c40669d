package bangkom.competency.directory;

import bangkom.commons.audit.Audited;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A part of an agency (unit organisasi, perangkat daerah). */
@Entity
@Audited("org-unit")
class OrgUnit {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;
    private String code;
    private String name;
    private UUID parentId;
    private boolean remote;
    private String region;

    @Enumerated(EnumType.STRING)
    private Connectivity connectivity;

    protected OrgUnit() {} // for Hibernate

    OrgUnit(UUID id, UUID agencyId, String code) {
        this.id = id;
        this.agencyId = agencyId;
        this.code = code;
    }

    /** Takes over what the draft says; empty if that is what was known already. */
    Optional<OrgUnitUpserted> upsert(OrgUnitDraft draft, UUID parent) {
        if (Objects.equals(name, draft.name())
                && Objects.equals(parentId, parent)
                && remote == draft.remote()
                && Objects.equals(region, draft.region())
                && connectivity == draft.connectivity()) {
            return Optional.empty();
        }
        name = draft.name();
        parentId = parent;
        remote = draft.remote();
        region = draft.region();
        connectivity = draft.connectivity();
        return Optional.of(
                new OrgUnitUpserted(id, code, name, parentId, remote, region, connectivity, ++eventSequence));
    }

    OrgUnitView view() {
        return new OrgUnitView(id, version, code, name, parentId, remote, region, connectivity);
    }

    UUID id() {
        return id;
    }

    UUID parentId() {
        return parentId;
    }

    String code() {
        return code;
    }
}
