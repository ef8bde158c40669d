package bangkom.competency.catalogue;

import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.batch.BatchOutcome;
import bangkom.commons.batch.BatchResult;
import bangkom.commons.batch.Batches;
import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
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
public class CompetencyService {
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
    public BatchAnswer upsert(UUID dictionaryId, List<CompetencyDraft> drafts) {
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
        var related = competencies.among(dictionary.agencyId(), named(drafts));
        var answer = batches.apply(drafts, draft -> upsert(dictionary, draft, known, related, seen));
        if (answer.items().stream()
                .anyMatch(item -> item.outcome() == BatchOutcome.CREATED || item.outcome() == BatchOutcome.UPDATED)) {
            competencies.getEntityManager().lock(dictionary, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
        return answer;
    }

    @Transactional
    CompetencyDictionaryView remove(UUID dictionaryId, UUID id, String ifMatch) {
        var dictionary = dictionaries.kept(dictionaryId);
        IfMatch.require(ifMatch, dictionary.version());
        dictionary.requireDraft();
        var competency = competencies
                .in(dictionary.agencyId(), dictionaryId, id)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "competency %s", id));
        if (competencies.areRelatedTo(dictionary.agencyId(), id)) {
            throw new ProblemException(CommonProblem.CONFLICT, "competency %s", id);
        }
        competencies.delete(competency);
        competencies.flush();
        competencies.getEntityManager().lock(dictionary, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return dictionaries.view(dictionary);
    }

    private BatchResult upsert(
            CompetencyDictionary dictionary,
            CompetencyDraft draft,
            Map<String, Competency> known,
            Set<UUID> related,
            Set<String> seen) {
        var levels = draft.levels().stream().map(CompetencyLevel::level).toList();
        var violations = new Violations()
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
                        "a level is named twice");
        checkAssociations(draft, related, violations);
        violations.throwIfAny(CatalogueProblem.COMPETENCY_INVALID);
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

    private static Set<UUID> named(List<CompetencyDraft> drafts) {
        return drafts.stream()
                .filter(draft -> draft != null && draft.associations() != null)
                .flatMap(draft -> draft.associations().stream())
                .filter(Objects::nonNull)
                .map(CompetencyAssociation::competencyId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static void checkAssociations(CompetencyDraft draft, Set<UUID> related, Violations violations) {
        for (int i = 0; draft.associations() != null && i < draft.associations().size(); i++) {
            var association = draft.associations().get(i);
            var place = "/associations/" + i;
            violations
                    .addIf(
                            !association.pointsAtOne(),
                            place,
                            "ASSOCIATION_TARGET_UNCLEAR",
                            "sebutkan satu kompetensi atau satu uri; yang digantikan harus kompetensi",
                            "name one competency or one uri; what is replaced is a competency")
                    .addIf(
                            association.competencyId() != null && !related.contains(association.competencyId()),
                            place + "/competencyId",
                            "REFERENCE_UNKNOWN",
                            "kompetensi tidak dikenal",
                            "unknown competency");
        }
    }
}
