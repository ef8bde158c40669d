package bangkom.commons.batch;

import bangkom.commons.problem.Problem.FieldError;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one item: {@code CREATED}, {@code UPDATED}, {@code UNCHANGED} or {@code REJECTED} with every reason. */
public record BatchItem(
        @Schema(description = "Place of the item in the request, from 0")
        int index,

        BatchOutcome outcome,
        @Nullable UUID id,

        @Schema(description = "Problem code of a rejected item") @Nullable
        String code,

        List<FieldError> errors) {
    static BatchItem applied(int index, BatchResult result) {
        return new BatchItem(index, result.outcome(), result.id(), null, List.of());
    }
}
