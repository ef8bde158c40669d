package bangkom.competency.directory;

import bangkom.commons.audit.Audited;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;

/** A government body that plans for its civil servants (instansi); everything else belongs to one. */
@Entity
@Audited("agency")
class Agency {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private AgencyKind kind;

    private String timeZone;

    protected Agency() {} // for Hibernate

    Agency(UUID id) {
        this.id = id;
        this.agencyId = id;
    }

    /** Takes over what the draft says; empty if that is what was known already. */
    Optional<AgencyUpserted> upsert(AgencyDraft draft) {
        if (draft.equals(new AgencyDraft(code, name, kind, timeZone))) {
            return Optional.empty();
        }
        code = draft.code();
        name = draft.name();
        kind = draft.kind();
        timeZone = draft.timeZone();
        return Optional.of(new AgencyUpserted(id, code, name, kind, timeZone, ++eventSequence));
    }

    AgencyView view() {
        return new AgencyView(id, version, code, name, kind, timeZone);
    }
}
