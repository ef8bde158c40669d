package bangkom.competency.catalogue;

import static bangkom.competency.catalogue.DictionaryStatus.ARCHIVED;
import static bangkom.competency.catalogue.DictionaryStatus.DRAFT;
import static bangkom.competency.catalogue.DictionaryStatus.IN_REVIEW;
import static bangkom.competency.catalogue.DictionaryStatus.PUBLISHED;
import static bangkom.competency.catalogue.DictionaryStatus.SUPERSEDED;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The steps of a dictionary; it is superseded only by the publication of the next one. */
enum DictionaryVerb {
    SUBMISSION(Set.of(DRAFT), IN_REVIEW),
    RETURN(Set.of(IN_REVIEW), DRAFT),
    PUBLICATION(Set.of(IN_REVIEW), PUBLISHED),
    ARCHIVAL(Set.of(PUBLISHED, SUPERSEDED), ARCHIVED),
    REVISION(Set.of(PUBLISHED), PUBLISHED),
    SUPERSESSION(Set.of(PUBLISHED), SUPERSEDED);

    private final Set<DictionaryStatus> from;
    private final DictionaryStatus to;

    DictionaryVerb(Set<DictionaryStatus> from, DictionaryStatus to) {
        this.from = from;
        this.to = to;
    }

    /** What a keeper may ask for. */
    static List<DictionaryVerb> allowed(DictionaryStatus status) {
        return Stream.of(values())
                .filter(verb -> verb != SUPERSESSION && verb.from.contains(status))
                .toList();
    }

    /** The state afterwards; 409 from another one. */
    DictionaryStatus apply(DictionaryStatus status) {
        if (!from.contains(status)) {
            throw new ProblemException(CommonProblem.STATE_CONFLICT, "%s: %s", this, status);
        }
        return to;
    }
}
