package bangkom.competency.gap;

import bangkom.commons.identity.ScopedRead;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What standards require that came into force: nothing of that changes any more, so it is kept in memory once it was read. */
@ApplicationScoped
class FixedRequirements {
    private static final int MOST = 200_000;
    private static final String REQUIREMENTS =
            "select competency_id, required_level from standard_requirement where agency_id = ? and standard_id = ?";

    private final ScopedRead reads;
    private final Cache<UUID, List<Requirement>> known = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((UUID standard, List<Requirement> all) -> 1 + all.size())
            .build();

    FixedRequirements(ScopedRead reads) {
        this.reads = reads;
    }

    /** Only for a standard in force that was found in the caller's agency. */
    List<Requirement> of(UUID agency, UUID standard) {
        var requirements = known.getIfPresent(standard);
        if (requirements == null) {
            requirements = reads.list(
                    REQUIREMENTS,
                    row -> new Requirement(row.getObject(1, UUID.class), row.getInt(2)),
                    agency,
                    standard);
            known.put(standard, requirements);
        }
        return requirements;
    }

    record Requirement(UUID competencyId, int level) {}
}
