package bangkom.commons.codelist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One code of a list. */
public record CodeView(
        @Schema(examples = "TECHNICAL_TRAINING") String code,
        CodeLabel label,

        @Nullable @Schema(description = "Its code in the national personnel system (SIASN)", examples = "3")
        String siasnCode,

        @Nullable @Schema(description = "Where it is laid down", examples = "Perlan 10/2018")
        String regulation) {}
