package bangkom.competency.needs.survey;

import bangkom.commons.problem.ProblemException;
import bangkom.competency.needs.NeedsProblem;
import bangkom.competency.needs.SmallestGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Keeps two anonymous surveys about one competency from being subtracted: they ask the same people, or other people, or
 * differ by five people at least, so that no difference of their results is what fewer than five said.
 */
@ApplicationScoped
class SurveyOverlaps {
    private static final String OF_THE_YEAR = """
            select i from SurveyInstrument i where i.agencyId = :agency and i.anonymous and i.needsAnalysisId in (
                select a.id from NeedsAnalysis a where a.agencyId = :agency and a.fiscalYear = (
                    select b.fiscalYear from NeedsAnalysis b where b.agencyId = :agency and b.id = :analysis))
            order by i.id""";
    private static final String COMPARED = "with one as (" + SurveyInstruments.ASKED.formatted("e.id") + "), other as ("
            + SurveyInstruments.ASKED.formatted("e.id").replace(":instrument", ":compared") + """
            )
            select count(*) filter (where one.id is not null and other.id is not null),
                count(*) filter (where other.id is null), count(*) filter (where one.id is null)
            from one full join other on other.id = one.id""";

    private final EntityManager entities;

    SurveyOverlaps(EntityManager entities) {
        this.entities = entities;
    }

    /** All of the year are held meanwhile, so that no two are opened at once. */
    void check(UUID agency, SurveyInstrument survey) {
        entities
                .createQuery(OF_THE_YEAR, SurveyInstrument.class)
                .setParameter("agency", agency)
                .setParameter("analysis", survey.needsAnalysisId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .filter(other -> other.wasOpened() && !other.id().equals(survey.id()))
                .filter(other -> !Collections.disjoint(competencies(other), competencies(survey)))
                .forEach(other -> compare(agency, survey.id(), other.id()));
    }

    private void compare(UUID agency, UUID survey, UUID other) {
        var row = (Object[]) entities.createNativeQuery(COMPARED)
                .setParameter("agency", agency)
                .setParameter("instrument", survey)
                .setParameter("compared", other)
                .getSingleResult();
        if (number(row[0]) > 0 && (tooFew(number(row[1])) || tooFew(number(row[2])))) {
            throw new ProblemException(
                    NeedsProblem.SURVEY_GROUP_TOO_SMALL, "survey-instrument %s: %s, %s", other, row[1], row[2]);
        }
    }

    private static boolean tooFew(long people) {
        return people > 0 && people < SmallestGroup.PEOPLE;
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }

    private static List<UUID> competencies(SurveyInstrument survey) {
        return List.copyOf(SurveyConsistency.competencies(survey.questions()).values());
    }
}
