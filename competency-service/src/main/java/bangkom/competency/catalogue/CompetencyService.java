package bangkom.competency.catalogue;

import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.batch.BatchOutcome;
import bangkom.commons.batch.BatchResult;
import bangkom.commons.batch.Batches;
import bangkom.commons.id.Ids;
import bangkom.commons.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the competencies of a dictionary that is still a draft. */
@ApplicationScoped
class CompetencyService {
    private final DictionaryService dictionaries;
    private final Competencies competencies;
    private final Batches batches;
    private final Clock clock;

    CompetencyService(DictionaryService dictionaries, Competencies competencies, Batches batches, Clock clock) {
        this.dictionaries = dictionaries;
        this.competencies = competencies;
        this.batches = batches;
        this.clock = clock;
    }

    @Transactional
    BatchAnswer upsert(UUID dictionaryId, List<CompetencyDraft> drafts) {
        var dictionary = dictionaries.kept(dictionaryId);
        dictionary.requireDraft();
        var codes = drafts.stream()
                .filter(Objects::nonNull)
                .map(CompetencyDraft::code)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var known = competencies.withCodes(dictionary.agencyId(), dictionaryId, codes).stream()
                .collect(Collectors.toMap(Competency::code, Function.identity()));
        var seen = new HashSet<String>();
        var answer = batches.apply(drafts, draft -> upsert(dictionary, draft, known, seen));
        if (answer.items().stream()
                .anyMatch(item -> item.outcome() == BatchOutcome.CREATED || item.outcome() == BatchOutcome.UPDATED)) {
            competencies.getEntityManager().lock(dictionary, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
        return answer;
    }

    private BatchResult upsert(
            CompetencyDictionary dictionary, CompetencyDraft draft, Map<String, Competency> known, Set<String> seen) {
        var levels = draft.levels().stream().map(CompetencyLevel::level).toList();
        new Violations()
                .addIf(
                        !seen.add(draft.code()),
                        "/code",
                        "CODE_NOT_UNIQUE",
                        "kode ini sudah ada di kiriman yang sama",
                        "this code stands in the same batch already")
                .addIf(
                        Set.copyOf(levels).size() < levels.size(),
                        "/levels",
                        "LEVEL_REPEATED",
                        "level yang sama disebut dua kali",
                        "a level is named twice")
                .throwIfAny(CatalogueProblem.COMPETENCY_INVALID);
        var existing = known.get(draft.code());
        var competency =
                existing != null ? existing : new Competency(Ids.newId(clock.instant()), dictionary, draft.code());
        if (!competency.upsert(draft)) {
            return BatchResult.unchanged(competency.id());
        }
        if (existing != null) {
            return BatchResult.updated(competency.id());
        }
        competencies.persist(competency);
        return BatchResult.created(competency.id());
    }
}
