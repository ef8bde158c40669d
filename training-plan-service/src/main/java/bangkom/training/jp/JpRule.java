package bangkom.training.jp;

import bangkom.commons.audit.Audited;
import bangkom.training.offering.DevelopmentForm;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What a form of development counts in lesson hours from a date on (aturan konversi JP), nation-wide. */
@Entity
@Audited("jp-rule")
public class JpRule {
    private static final int WHOLE = 100;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    private DevelopmentForm form;

    @Enumerated(EnumType.STRING)
    private JpBasis basis;

    @Enumerated(EnumType.STRING)
    private JpBasis basisInternational;

    private int domestic;
    private Integer international;
    private Integer factorInternationalPercent;
    private Integer capJp;
    private Integer capJpInternational;

    @Enumerated(EnumType.STRING)
    private CapPeriod capPeriod;

    private Integer capActivities;
    private LocalDate validFrom;
    private String regulation;

    protected JpRule() {} // for Hibernate

    JpRule(UUID id, UUID agencyId, JpRuleDraft draft) {
        this.id = id;
        this.agencyId = agencyId;
        this.form = draft.form();
        this.validFrom = draft.validFrom();
        take(draft);
    }

    /** Says whether anything became different. */
    boolean amend(JpRuleDraft draft) {
        if (Objects.equals(draft, draft())) {
            return false;
        }
        take(draft);
        return true;
    }

    private void take(JpRuleDraft draft) {
        basis = draft.basis();
        basisInternational = draft.basisInternational();
        domestic = draft.domestic();
        international = draft.international();
        factorInternationalPercent = draft.factorInternationalPercent();
        capJp = draft.capJp();
        capJpInternational = draft.capJpInternational();
        capPeriod = draft.capPeriod();
        capActivities = draft.capActivities();
        regulation = draft.regulation();
    }

    JpRuleDraft draft() {
        return new JpRuleDraft(
                form,
                basis,
                domestic,
                international,
                basisInternational,
                factorInternationalPercent,
                capJp,
                capJpInternational,
                capPeriod,
                capActivities,
                validFrom,
                regulation);
    }

    /** A form without a figure for abroad is not regulated there: nothing is credited. */
    public CreditedJp credit(Activity activity, EarlierCredit earlier) {
        if (activity.international() && international == null) {
            return CreditedJp.withoutRule();
        }
        return new JpCrediting(id, version, activity.international() ? abroad() : home(), capPeriod, timesCap(activity))
                .credit(activity, earlier);
    }

    private JpRate home() {
        return new JpRate(basis, domestic, WHOLE, capJp);
    }

    private JpRate abroad() {
        return new JpRate(
                basisInternational == null ? basis : basisInternational,
                international,
                factorInternationalPercent == null ? WHOLE : factorInternationalPercent,
                capJpInternational == null ? capJp : capJpInternational);
    }

    /** Counting by days abroad replaces the limit on the number of activities. */
    private Integer timesCap(Activity activity) {
        return activity.international() && basisInternational == JpBasis.PER_DAY ? null : capActivities;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public DevelopmentForm form() {
        return form;
    }

    public CapPeriod capPeriod() {
        return capPeriod;
    }
}
