package bangkom.competency.catalogue.exchange;

import bangkom.competency.catalogue.CompetencyLevel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Says the levels of a competency as the rubric by which they are told apart. */
record CaseRubrics(String base, Instant changedAt) {
    CaseRubric of(FrameworkCompetency one) {
        var id = CasePart.RUBRIC.in(one.id());
        var uri = base + "/CFRubrics/" + id;
        var criterion = CasePart.CRITERION.in(one.id());
        var levels = one.levels().stream()
                .map(level -> level(one, level, uri, criterion))
                .toList();
        var only = new CaseRubricCriterion(
                criterion,
                uri + "#" + criterion,
                one.name(),
                CaseLink.of(one.name(), one.id(), base + "/CFItems/" + one.id()),
                1,
                id,
                changedAt,
                levels);
        return new CaseRubric(id, uri, one.name(), one.definition(), changedAt, List.of(only));
    }

    private CaseRubricLevel level(FrameworkCompetency of, CompetencyLevel level, String rubric, UUID criterion) {
        var id = CasePart.criterionLevel(level.level()).in(of.id());
        return new CaseRubricLevel(
                id,
                rubric + "#" + id,
                level.description(),
                CaseWords.quality(level.level()),
                level.level(),
                String.join("\n", level.indicators()),
                level.level(),
                criterion,
                changedAt);
    }
}
