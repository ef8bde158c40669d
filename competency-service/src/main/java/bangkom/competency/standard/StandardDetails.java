package bangkom.competency.standard;

import java.util.List;
import java.util.UUID;

/** The parts of the form that are kept as one document: nothing is searched or added up by them. */
record StandardDetails(
        UUID technicalDictionaryId,
        EducationRequirement education,
        List<TrainingRequirement> trainings,
        List<ExperienceRequirement> experiences,
        List<String> performanceIndicators) {
    StandardDetails {
        trainings = orNone(trainings);
        experiences = orNone(experiences);
        performanceIndicators = orNone(performanceIndicators);
    }

    static StandardDetails empty(UUID technicalDictionaryId) {
        return new StandardDetails(technicalDictionaryId, null, null, null, null);
    }

    StandardDetails with(StandardContent content) {
        return new StandardDetails(
                technicalDictionaryId,
                content.education(),
                content.trainings(),
                content.experiences(),
                content.performanceIndicators());
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
