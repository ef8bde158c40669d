package bangkom.competency.privacy.breach;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a breach: what the notices have to say (UU 27/2022 art. 46 (2)), and whom it concerns. */
record DataBreachDraft(
        @NotBlank @Size(max = 2000) @Schema(examples = "NIP, nama, hasil penilaian")
        String revealedData,

        @NotBlank @Size(max = 4000) @Schema(examples = "Berkas terkirim ke alamat yang salah")
        String howItHappened,

        @NotBlank @Size(max = 4000) @Schema(examples = "Penerima menghapus berkas")
        String handling,

        @NotNull @Schema(description = "The 72 hours count from then", examples = "2026-03-02T01:00:00Z")
        Instant discoveredAt,

        @Size(max = 1000) @Schema(description = "Whom it concerns; absent or empty: everybody in the agency")
        List<@NotNull UUID> employeeIds) {
    boolean concernsAll() {
        return employeeIds == null || employeeIds.isEmpty();
    }

    Map<String, UUID> peopleByPointer() {
        var people = new LinkedHashMap<String, UUID>();
        for (int i = 0; !concernsAll() && i < employeeIds.size(); i++) {
            people.put("/employeeIds/" + i, employeeIds.get(i));
        }
        return people;
    }
}
