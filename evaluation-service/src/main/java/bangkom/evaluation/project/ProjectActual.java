package bangkom.evaluation.project;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** What a metric came to. */
record ProjectActual(
        @NotBlank String name,
        @NotNull @Digits(integer = 15, fraction = 4) BigDecimal actual) {}
