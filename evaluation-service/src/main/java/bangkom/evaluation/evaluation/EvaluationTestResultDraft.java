package bangkom.evaluation.evaluation;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A participant's tests before and after the session. */
record EvaluationTestResultDraft(
        @NotNull UUID employeeId,

        @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 2)
        BigDecimal pre,

        @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 2)
        BigDecimal post,

        @Schema(description = "The most that can be reached")
        @NotNull
        @DecimalMin("0.01")
        @Digits(integer = 6, fraction = 2)
        BigDecimal max) {
    TestResult result() {
        return new TestResult(pre, post, max);
    }
}
