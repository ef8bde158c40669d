package bangkom.commons.identity;

import java.util.Optional;
import java.util.UUID;

/** How a service finds the person behind a token in its own records; someone it does not know has no own record. */
public interface People {
    Optional<UUID> employeeWithNip(String nip);

    /** Whether one who acted before ({@link Caller#actor}) may still be acted for. */
    default boolean stillServes(String actor) {
        return true;
    }
}
