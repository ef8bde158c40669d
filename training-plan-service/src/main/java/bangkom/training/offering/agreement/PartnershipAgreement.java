package bangkom.training.offering.agreement;

import bangkom.commons.audit.Audited;
import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.money.Rupiah;
import bangkom.training.offering.ModeNames;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What an agency and a provider agreed on (perjanjian kerja sama, PKS). */
@Entity
@Audited("agreement")
class PartnershipAgreement {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private long eventSequence;
    private UUID providerId;
    private String number;
    private String title;
    private LocalDate validFrom;
    private LocalDate validTo;
    private List<UUID> unitIds;
    private List<String> deliveryModes;
    private int quota;
    private Rupiah unitCost;

    @Enumerated(EnumType.STRING)
    private AgreementStatus status;

    private String terminationReason;

    protected PartnershipAgreement() {} // for Hibernate

    PartnershipAgreement(UUID id, UUID agencyId, AgreementDraft draft) {
        this.id = id;
        this.agencyId = agencyId;
        providerId = draft.providerId();
        number = draft.number();
        title = draft.title();
        validFrom = draft.validFrom();
        validTo = draft.validTo();
        unitIds = draft.unitIds() == null
                ? List.of()
                : draft.unitIds().stream().distinct().toList();
        deliveryModes = ModeNames.of(draft.deliveryModes());
        quota = draft.quota();
        unitCost = draft.unitCost();
        status = AgreementStatus.DRAFT;
    }

    AgreementTold activate(LocalDate today) {
        return take(AgreementVerb.ACTIVATION, today);
    }

    AgreementTold terminate(String reason, LocalDate today) {
        var told = take(AgreementVerb.TERMINATION, today);
        terminationReason = reason;
        return told;
    }

    private AgreementTold take(AgreementVerb verb, LocalDate today) {
        status = verb.apply(statusOn(today));
        return new AgreementTold(
                id,
                providerId,
                number,
                validFrom,
                validTo,
                unitIds,
                ModeNames.read(deliveryModes),
                quota,
                unitCost,
                status,
                ++eventSequence,
                verb);
    }

    AgreementStatus statusOn(LocalDate day) {
        return status == AgreementStatus.ACTIVE && isOver(day) ? AgreementStatus.EXPIRED : status;
    }

    boolean isOver(LocalDate day) {
        return validTo.isBefore(day);
    }

    AgreementView view(Caller caller, LocalDate today) {
        return new AgreementView(
                id,
                version,
                providerId,
                number,
                title,
                validFrom,
                validTo,
                unitIds,
                ModeNames.read(deliveryModes),
                quota,
                unitCost,
                statusOn(today),
                terminationReason,
                caller.has(Role.HR_ADMIN) ? AgreementVerb.possible(statusOn(today)) : List.of());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID providerId() {
        return providerId;
    }
}
