package bangkom.training.jp;

import bangkom.training.offering.DevelopmentForm;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A conversion rule as it holds. */
record JpRuleView(
        UUID id,
        long version,
        DevelopmentForm form,
        JpBasis basis,
        int domestic,
        @Nullable Integer international,
        @Nullable JpBasis basisInternational,
        @Nullable Integer factorInternationalPercent,
        @Nullable Integer capJp,
        @Nullable Integer capJpInternational,
        @Nullable CapPeriod capPeriod,
        @Nullable Integer capActivities,
        LocalDate validFrom,
        String regulation) {
    static JpRuleView of(JpRule rule) {
        var is = rule.draft();
        return new JpRuleView(
                rule.id(),
                rule.version(),
                is.form(),
                is.basis(),
                is.domestic(),
                is.international(),
                is.basisInternational(),
                is.factorInternationalPercent(),
                is.capJp(),
                is.capJpInternational(),
                is.capPeriod(),
                is.capActivities(),
                is.validFrom(),
                is.regulation());
    }
}
