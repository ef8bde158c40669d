package bangkom.competency.catalogue;

import bangkom.commons.paging.Sortable;
import bangkom.competency.profile.LevelPolicy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dictionary as it stands, and what the caller may do with it. */
record CompetencyDictionaryView(
        UUID id,
        long version,
        @Sortable String code,
        @Sortable String title,
        @Nullable String regulation,
        DictionaryVisibility visibility,
        DictionaryStatus status,
        @Nullable String returnReason,
        @Nullable UUID supersedesId,
        LevelPolicy levelPolicy,
        long competencyCount,
        Instant createdAt,
        @Nullable Instant publishedAt,
        List<DictionaryVerb> allowedActions) {}
