package bangkom.commons.imports;

import bangkom.commons.idempotency.Idempotency;
import bangkom.commons.identity.Caller;
import io.quarkus.arc.All;
import jakarta.enterprise.context.Dependent;
import java.time.Clock;
import java.util.List;

/** What the resource that takes files is made of, so that a service only names its path. */
@Dependent
public class ImportParts {
    private final List<ImportKind<?>> kinds;
    private final ImportService service;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    ImportParts(
            @All List<ImportKind<?>> kinds,
            ImportService service,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.kinds = kinds;
        this.service = service;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    List<ImportKind<?>> kinds() {
        return kinds;
    }

    ImportService service() {
        return service;
    }

    Idempotency idempotency() {
        return idempotency;
    }

    Caller caller() {
        return caller;
    }

    Clock clock() {
        return clock;
    }
}
