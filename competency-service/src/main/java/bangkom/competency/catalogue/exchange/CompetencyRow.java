package bangkom.competency.catalogue.exchange;

import bangkom.competency.catalogue.CompetencyKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A competency as a row of a file: for each level its description, and its indicators one a line. */
record CompetencyRow(
        @NotBlank @Size(max = 60) String dictionaryCode,
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) String nameEn,
        @NotNull CompetencyKind kind,
        @NotBlank @Size(max = 2000) String definition,
        @Size(max = 200) String governmentAffair,
        @Size(max = 200) String issuingAgency,
        @Size(max = 2000) String level1,
        @Size(max = 20_000) String indicators1,
        @Size(max = 2000) String level2,
        @Size(max = 20_000) String indicators2,
        @Size(max = 2000) String level3,
        @Size(max = 20_000) String indicators3,
        @Size(max = 2000) String level4,
        @Size(max = 20_000) String indicators4,
        @Size(max = 2000) String level5,
        @Size(max = 20_000) String indicators5) {}
