package bangkom.training.delivery.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** A session as it is asked for (usulan kelas). */
record SessionDraft(
        @NotNull UUID planItemId,
        @NotBlank @Size(max = 300) String title,
        @NotNull @Min(1) @Max(1000) Integer capacity,
        @Size(max = 300) String place,
        @Size(max = 1000) String link,
        @Size(max = 50) List<@NotBlank @Size(max = 200) String> facilitators,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull MeetingDraft> meetings) {
    List<String> namedFacilitators() {
        return facilitators == null ? List.of() : facilitators;
    }
}
