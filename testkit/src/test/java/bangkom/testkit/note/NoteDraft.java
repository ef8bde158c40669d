package bangkom.testkit.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record NoteDraft(
        @NotBlank @Size(max = 20) String text, @NotNull Integer weight) {}
