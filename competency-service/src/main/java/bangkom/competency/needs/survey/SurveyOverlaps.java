package bangkom.competency.needs.survey;

import bangkom.commons.problem.ProblemException;
import bangkom.competency.needs.NeedsProblem;
import bangkom.competency.needs.SmallestGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Keeps anonymous surveys about one competency from being subtracted, two of them or many: of people who were asked by the
 * same surveys so far, another one asks all or nobody, or five at least and leaves out five at least. So no sum or
 * difference of results is what fewer than five said.
 */
@ApplicationScoped
class SurveyOverlaps {
    private static final String OF_THE_YEAR = """
            select i from SurveyInstrument i where i.agencyId = :agency and i.anonymous and i.needsAnalysisId in (
                select a.id from NeedsAnalysis a where a.agencyId = :agency and a.fiscalYear = (
                    select b.fiscalYear from NeedsAnalysis b where b.agencyId = :agency and b.id = :analysis))
            order by i.id""";
    private static final String ALIKE = """
            with before as (
                select id, array_agg(n order by n) as surveys from (%s) b group by id),
            now as (%s),
            alike as (
                select b.surveys, count(n.id) as taken, count(*) - count(n.id) as passed
                from before b full join now n on n.id = b.id group by 1)
            select coalesce(min(least(taken, case when surveys is null or passed = 0 then taken else passed end)), :enough)
            from alike where taken > 0 and (surveys is null or passed > 0)""";

    private final EntityManager entities;

    SurveyOverlaps(EntityManager entities) {
        this.entities = entities;
    }

    /** All of the year are held meanwhile, so that no two are opened at once. */
    void check(UUID agency, SurveyInstrument survey) {
        var opened = entities
                .createQuery(OF_THE_YEAR, SurveyInstrument.class)
                .setParameter("agency", agency)
                .setParameter("analysis", survey.needsAnalysisId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .filter(other -> other.wasOpened() && !other.id().equals(survey.id()))
                .toList();
        for (var competency : Set.copyOf(competencies(survey))) {
            compare(
                    agency,
                    survey.id(),
                    opened.stream()
                            .filter(other -> competencies(other).contains(competency))
                            .map(SurveyInstrument::id)
                            .toList());
        }
    }

    private void compare(UUID agency, UUID survey, List<UUID> others) {
        if (others.isEmpty()) {
            return;
        }
        var before = IntStream.range(0, others.size())
                .mapToObj(n -> "select %d as n, id from (%s) a%d".formatted(n, asked(":other" + n), n))
                .collect(Collectors.joining(" union all "));
        var query = entities.createNativeQuery(ALIKE.formatted(before, asked(":survey")))
                .setParameter("agency", agency)
                .setParameter("survey", survey)
                .setParameter("enough", SmallestGroup.PEOPLE);
        for (int n = 0; n < others.size(); n++) {
            query.setParameter("other" + n, others.get(n));
        }
        var fewest = ((Number) query.getSingleResult()).longValue();
        if (fewest < SmallestGroup.PEOPLE) {
            throw new ProblemException(
                    NeedsProblem.SURVEY_GROUP_TOO_SMALL, "survey-instruments %s: %s", others, fewest);
        }
    }

    private static String asked(String instrument) {
        return SurveyInstruments.ASKED.formatted("e.id").replace(":instrument", instrument);
    }

    private static Collection<UUID> competencies(SurveyInstrument survey) {
        return SurveyConsistency.competencies(survey.questions()).values();
    }
}
