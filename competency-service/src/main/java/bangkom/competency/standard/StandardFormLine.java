package bangkom.competency.standard;

import bangkom.commons.codelist.CodeLabel;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A competency in the form: numbered through, with what its level means. */
record StandardFormLine(
        int number,

        @Schema(description = "A managerial, B socio-cultural, C technical, D governmental")
        String group,

        @Nullable CodeLabel groupLabel,

        UUID competencyId,
        String code,
        String name,
        int level,
        @Nullable String description,
        List<String> indicators) {}
