package bangkom.training.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The agency's lesson hours of a year (kepatuhan JP), over the people active now; the mean rounds half up. */
record JpComplianceView(
        int year,
        int people,
        FloorCompliance pns,
        CeilingCompliance pppk,
        long totalCreditedJp,
        @Nullable BigDecimal meanCreditedJp) {
    static BigDecimal mean(long total, int people) {
        return people == 0
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(total).divide(BigDecimal.valueOf(people), 2, RoundingMode.HALF_UP);
    }
}
