package bangkom.training.offering.provider;

import bangkom.commons.audit.Audited;
import bangkom.commons.identity.Caller;
import bangkom.training.offering.ModeNames;
import bangkom.training.offering.OfferingVisibility;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;

/** A body that offers development (penyelenggara pengembangan kompetensi). */
@Entity
@Audited("provider")
public class Provider {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;

    @Enumerated(EnumType.STRING)
    private OfferingVisibility visibility;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private ProviderType type;

    private String accreditation;
    private List<String> regionsServed;
    private List<String> deliveryModes;

    @Enumerated(EnumType.STRING)
    private ProviderStatus status;

    protected Provider() {} // for Hibernate

    Provider(UUID id, UUID agencyId, OfferingVisibility visibility, ProviderDraft draft) {
        this.id = id;
        this.agencyId = agencyId;
        this.visibility = visibility;
        code = draft.code();
        name = draft.name();
        type = draft.type();
        accreditation = draft.accreditation();
        regionsServed = draft.regionsServed() == null
                ? List.of()
                : draft.regionsServed().stream().distinct().toList();
        deliveryModes = ModeNames.of(draft.deliveryModes());
        status = ProviderStatus.DRAFT;
    }

    ProviderTold take(ProviderVerb verb) {
        status = verb.apply(status);
        return new ProviderTold(
                id,
                code,
                name,
                type,
                accreditation,
                regionsServed,
                ModeNames.read(deliveryModes),
                visibility,
                status,
                ++eventSequence,
                verb);
    }

    ProviderView view(Caller caller) {
        return new ProviderView(
                id,
                version,
                agencyId,
                visibility,
                code,
                name,
                type,
                accreditation,
                regionsServed,
                ModeNames.read(deliveryModes),
                status,
                visibility.isKeptBy(caller, agencyId) ? ProviderVerb.possible(status) : List.of());
    }

    void requireKeeper(Caller caller) {
        visibility.requireKeeper(caller, agencyId);
    }

    public boolean isActive() {
        return status == ProviderStatus.ACTIVE;
    }

    public boolean isNational() {
        return visibility == OfferingVisibility.NATIONAL;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
