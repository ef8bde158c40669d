package bangkom.competency.profile;

import bangkom.commons.identity.ScopedRead;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What competencies are called, for reads that name many; from memory once published, when a name never changes again. */
@ApplicationScoped
public class CompetencyNames {
    private static final int MOST = 50_000;
    private static final String NAMES = """
            select c.id, c.code, c.name, c.kind, d.status in ('PUBLISHED', 'SUPERSEDED', 'ARCHIVED')
            from competency c join competency_dictionary d on d.id = c.dictionary_id
            where c.id = any(string_to_array(?, ',')::uuid[])""";

    private final ScopedRead reads;
    private final Cache<UUID, CompetencyName> published =
            Caffeine.newBuilder().maximumSize(MOST).build();

    CompetencyNames(ScopedRead reads) {
        this.reads = reads;
    }

    /** Only for ids that the caller's agency has in its own records: whether it may know them is not asked of what is in memory. */
    public Map<UUID, CompetencyName> of(Collection<UUID> ids) {
        var names = new HashMap<>(published.getAllPresent(ids));
        var unknown = new HashSet<>(ids);
        unknown.removeAll(names.keySet());
        if (!unknown.isEmpty()) {
            names.putAll(read(unknown));
        }
        return names;
    }

    private Map<UUID, CompetencyName> read(Collection<UUID> ids) {
        var listed = ids.stream().map(UUID::toString).collect(Collectors.joining(","));
        var names = new HashMap<UUID, CompetencyName>();
        reads.list(
                NAMES,
                row -> {
                    var name = new CompetencyName(
                            row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4));
                    if (row.getBoolean(5)) {
                        published.put(name.id(), name);
                    }
                    return names.put(name.id(), name);
                },
                listed);
        return names;
    }
}
