package bangkom.competency.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The schooling a job requires (pendidikan). */
record EducationRequirement(
        @NotBlank @Size(max = 40) @Schema(examples = "S1") String level,

        @Size(max = 50) List<@NotBlank @Size(max = 200) String> fields) {}
