package bangkom.commons.batch;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Up to 1,000 items sent at once; each is judged by itself, and the valid ones are applied in one transaction. */
public record Batch<T>(@NotEmpty @Size(max = 1000) List<T> items) {}
