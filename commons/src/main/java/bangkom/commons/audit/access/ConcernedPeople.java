package bangkom.commons.audit.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Whom a request is about although its answer does not name them: said by what handles it, noted in the access log. */
@RequestScoped
public class ConcernedPeople {
    private final Set<UUID> people = new LinkedHashSet<>();

    public void add(Collection<UUID> some) {
        people.addAll(some);
    }

    Set<UUID> all() {
        return people;
    }
}
