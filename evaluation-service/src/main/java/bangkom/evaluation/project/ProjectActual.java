package bangkom.evaluation.project;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What a metric came to. */
record ProjectActual(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Digits(integer = 15, fraction = 4) BigDecimal actual) {}
