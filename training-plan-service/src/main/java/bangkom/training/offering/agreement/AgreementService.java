package bangkom.training.offering.agreement;

import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.training.directory.KnownUnits;
import bangkom.training.offering.OfferingProblem;
import bangkom.training.offering.provider.Provider;
import bangkom.training.offering.provider.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Keeps an agency's agreements with providers. */
@ApplicationScoped
@Transactional
class AgreementService {
    private final PartnershipAgreements agreements;
    private final Providers providers;
    private final KnownUnits units;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Clock clock;

    AgreementService(
            PartnershipAgreements agreements,
            Providers providers,
            KnownUnits units,
            Outbox outbox,
            CurrentScope scope,
            Clock clock) {
        this.agreements = agreements;
        this.providers = providers;
        this.units = units;
        this.outbox = outbox;
        this.scope = scope;
        this.clock = clock;
    }

    PartnershipAgreement add(AgreementDraft draft) {
        var agency = scope.agencyId();
        check(agency, draft);
        if (agreements.hasNumber(agency, draft.number())) {
            throw new ProblemException(
                    OfferingProblem.OFFERING_CODE_TAKEN,
                    new Violations()
                            .add("/number", "CODE_TAKEN", "nomor sudah dipakai", "the number is taken")
                            .list(),
                    draft.number());
        }
        var agreement = new PartnershipAgreement(Ids.newId(clock.instant()), agency, draft);
        agreements.persist(agreement);
        agreements.flush();
        return agreement;
    }

    PartnershipAgreement activate(UUID id, String ifMatch) {
        var agreement = agreements.get(scope.agencyId(), id);
        IfMatch.require(ifMatch, agreement.version());
        var told = agreement.activate(today());
        new Violations()
                .addIf(agreement.isOver(today()), "/validTo", "AGREEMENT_OVER", "masa berlaku lewat", "already over")
                .addIf(
                        providers
                                .visible(scope.agencyId(), agreement.providerId())
                                .filter(Provider::isActive)
                                .isEmpty(),
                        "/providerId",
                        "PROVIDER_INACTIVE",
                        "penyelenggara tidak aktif",
                        "the provider is not active")
                .throwIfAny(OfferingProblem.AGREEMENT_NOT_EFFECTIVE);
        outbox.record(told);
        agreements.flush();
        return agreement;
    }

    PartnershipAgreement terminate(UUID id, String ifMatch, String reason) {
        var agreement = agreements.get(scope.agencyId(), id);
        IfMatch.require(ifMatch, agreement.version());
        outbox.record(agreement.terminate(reason, today()));
        agreements.flush();
        return agreement;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private void check(UUID agency, AgreementDraft draft) {
        var broken = new Violations()
                .addIf(
                        draft.validTo().isBefore(draft.validFrom()),
                        "/validTo",
                        "PERIOD_REVERSED",
                        "berakhir sebelum mulai",
                        "ends before it begins")
                .addIf(
                        draft.unitCost().isNegative(),
                        "/unitCost/amount",
                        "AMOUNT_NEGATIVE",
                        "tidak boleh negatif",
                        "must not be negative");
        var unknown = new Violations()
                .addIf(
                        providers.visible(agency, draft.providerId()).isEmpty(),
                        "/providerId",
                        "REFERENCE_UNKNOWN",
                        "penyelenggara tidak dikenal",
                        "unknown provider");
        var named = draft.unitIds() == null ? List.<UUID>of() : draft.unitIds();
        var known = units.among(agency, named);
        for (int i = 0; i < named.size(); i++) {
            unknown.addIf(
                    !known.contains(named.get(i)),
                    "/unitIds/" + i,
                    "REFERENCE_UNKNOWN",
                    "unit tidak dikenal",
                    "unknown unit");
        }
        var type = broken.isEmpty() ? CommonProblem.REFERENCE_UNKNOWN : CommonProblem.INVALID_REQUEST;
        unknown.list().forEach(v -> broken.add(v.pointer(), v.code(), v.messageId(), v.messageEn()));
        broken.throwIfAny(type);
    }
}
