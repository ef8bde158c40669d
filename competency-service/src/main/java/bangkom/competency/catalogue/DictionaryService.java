package bangkom.competency.catalogue;

import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.Caller;
import bangkom.commons.messaging.outbox.Outbox;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.competency.profile.LevelPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** What can be done with a dictionary, by those who keep it. */
@ApplicationScoped
@Transactional
class DictionaryService {
    private final CompetencyDictionaries dictionaries;
    private final Competencies competencies;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    DictionaryService(
            CompetencyDictionaries dictionaries, Competencies competencies, Outbox outbox, Caller caller, Clock clock) {
        this.dictionaries = dictionaries;
        this.competencies = competencies;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    CompetencyDictionaryView create(CompetencyDictionaryDraft draft) {
        if (!caller.has(draft.visibility().keeper())) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "%s", draft.visibility());
        }
        new Violations()
                .addIf(
                        draft.supersedesId() != null && !ownOfSameKind(draft),
                        "/supersedesId",
                        "REFERENCE_UNKNOWN",
                        "kamus yang diganti tidak dikenal",
                        "the dictionary to be replaced is unknown")
                .throwIfAny(CommonProblem.REFERENCE_UNKNOWN);
        check(draft.levelPolicy(), "/levelPolicy");
        var now = clock.instant();
        var dictionary = new CompetencyDictionary(Ids.newId(now), caller.agencyId(), draft, now);
        if (draft.levelPolicy() == null && draft.supersedesId() != null) {
            dictionary.decideBy(
                    dictionaries.get(caller.agencyId(), draft.supersedesId()).levelPolicy());
        }
        dictionaries.persistAndFlush(dictionary);
        return dictionary.view(0, true);
    }

    /** Every competency comes along, as the same as the one it is a copy of; what the keeper changes is the next step. */
    CompetencyDictionaryView revise(UUID id, String ifMatch, DictionaryRevisionDraft draft) {
        var dictionary = kept(id);
        IfMatch.require(ifMatch, dictionary.version());
        check(draft.levelPolicy(), "/levelPolicy");
        var now = clock.instant();
        var next = dictionary.revise(Ids.newId(now), draft, now);
        dictionaries.persistAndFlush(next);
        var copies = competencies.of(dictionary.agencyId(), id).stream()
                .map(competency -> competency.continuedIn(next, Ids.newId(now)))
                .toList();
        competencies.persist(copies);
        competencies.flush();
        return next.view(copies.size(), true);
    }

    private static void check(LevelPolicy policy, String where) {
        if (policy != null) {
            var violations = new Violations();
            policy.check(where, violations);
            violations.throwIfAny(CatalogueProblem.LEVEL_POLICY_INVALID);
        }
    }

    CompetencyDictionaryView decideBy(UUID id, String ifMatch, LevelPolicy policy) {
        return turn(id, ifMatch, dictionary -> {
            check(policy, "");
            dictionary.decideBy(policy);
        });
    }

    DictionaryDiffView diff(UUID id, UUID asked) {
        var dictionary = dictionaries.get(caller.agencyId(), id);
        var against = asked != null ? asked : dictionary.supersedesId();
        var other = against == null
                ? null
                : dictionaries.find(caller.agencyId(), against).orElse(null);
        if (other == null) {
            throw new ProblemException(
                    CommonProblem.REFERENCE_UNKNOWN,
                    new Violations()
                            .add(
                                    "?against",
                                    "REFERENCE_UNKNOWN",
                                    "kamus pembanding tidak dikenal",
                                    "the dictionary to compare with is unknown")
                            .list(),
                    String.valueOf(against));
        }
        return DictionaryDiff.of(
                dictionary,
                competencies.of(dictionary.agencyId(), id),
                other,
                competencies.of(other.agencyId(), against));
    }

    private boolean ownOfSameKind(CompetencyDictionaryDraft draft) {
        return dictionaries.count(
                        "agencyId = ?1 and id = ?2 and visibility = ?3",
                        caller.agencyId(),
                        draft.supersedesId(),
                        draft.visibility())
                == 1;
    }

    CompetencyDictionaryView submit(UUID id, String ifMatch) {
        return turn(id, ifMatch, CompetencyDictionary::submit);
    }

    CompetencyDictionaryView sendBack(UUID id, String ifMatch, String reason) {
        return turn(id, ifMatch, dictionary -> dictionary.sendBack(reason));
    }

    /** Its competencies are told of one by one, after the dictionary that holds them. */
    CompetencyDictionaryView publish(UUID id, String ifMatch) {
        return turn(id, ifMatch, dictionary -> {
            var content = competencies.of(dictionary.agencyId(), id);
            var told = dictionary.publish(content, clock.instant());
            supersede(dictionary.supersedesId());
            outbox.record(told);
            var former = former(dictionary);
            content.forEach(competency -> outbox.record(competency.publish(former)));
            dictionaries.flush();
            competencies.keepPredecessors(id);
        });
    }

    /** One that was archived in the meantime is replaced already. */
    private void supersede(UUID id) {
        if (id != null) {
            var old = kept(id);
            if (old.status() != DictionaryStatus.ARCHIVED) {
                var content = competencies.of(old.agencyId(), id);
                outbox.record(old.supersede(content.size()));
                tellArchived(old, content);
            }
        }
    }

    private void tellArchived(CompetencyDictionary dictionary, List<Competency> content) {
        var former = former(dictionary);
        content.forEach(competency -> outbox.record(competency.archived(dictionary.status(), former)));
        competencies.countArchival(dictionary.agencyId(), dictionary.id());
    }

    private Set<UUID> former(CompetencyDictionary dictionary) {
        return dictionary.supersedesId() == null
                ? Set.of()
                : competencies.idsOf(dictionary.agencyId(), dictionary.supersedesId());
    }

    /** Nobody was told of a draft, so that nothing outside of it refers to it. */
    void discard(UUID id, String ifMatch) {
        var dictionary = kept(id);
        IfMatch.require(ifMatch, dictionary.version());
        dictionary.requireDraft();
        competencies.of(dictionary.agencyId(), id).forEach(competencies::delete);
        competencies.flush();
        dictionaries.delete(dictionary);
    }

    CompetencyDictionaryView archive(UUID id, String ifMatch) {
        return turn(id, ifMatch, dictionary -> {
            var content = competencies.of(dictionary.agencyId(), id);
            outbox.record(dictionary.archive(content.size()));
            tellArchived(dictionary, content);
        });
    }

    private CompetencyDictionaryView turn(UUID id, String ifMatch, Consumer<CompetencyDictionary> verb) {
        var dictionary = kept(id);
        IfMatch.require(ifMatch, dictionary.version());
        verb.accept(dictionary);
        dictionaries.flush();
        return view(dictionary);
    }

    /** The dictionary, locked; 404 if the caller cannot see it, 403 if the caller does not keep it. */
    CompetencyDictionary kept(UUID id) {
        return dictionaries
                .lockedOwn(caller.agencyId(), id)
                .filter(this::keeps)
                .orElseThrow(() -> new ProblemException(
                        CommonProblem.FORBIDDEN,
                        "%s",
                        dictionaries.get(caller.agencyId(), id).visibility()));
    }

    CompetencyDictionaryView view(CompetencyDictionary dictionary) {
        return views(List.of(dictionary)).get(0);
    }

    List<CompetencyDictionaryView> views(List<CompetencyDictionary> shown) {
        var counts =
                competencies.counts(shown.stream().map(CompetencyDictionary::id).toList());
        return shown.stream()
                .map(dictionary -> dictionary.view(counts.getOrDefault(dictionary.id(), 0L), keeps(dictionary)))
                .toList();
    }

    private boolean keeps(CompetencyDictionary dictionary) {
        return dictionary.agencyId().equals(caller.agencyId())
                && caller.has(dictionary.visibility().keeper());
    }
}
