package bangkom.competency.catalogue.exchange;

import bangkom.competency.catalogue.CompetencyAssociation;
import bangkom.competency.catalogue.CompetencyKind;
import bangkom.competency.catalogue.CompetencyLevel;
import java.util.List;
import java.util.UUID;

/** A competency as it is given to others. */
record FrameworkCompetency(
        UUID id,
        UUID dictionaryId,
        String code,
        String name,
        String nameEn,
        CompetencyKind kind,
        String definition,
        String governmentAffair,
        String issuingAgency,
        List<CompetencyLevel> levels,
        List<CompetencyAssociation> associations,
        List<CompetencySuccessor> successors) {
    FrameworkCompetency with(List<CompetencySuccessor> found) {
        return new FrameworkCompetency(
                id,
                dictionaryId,
                code,
                name,
                nameEn,
                kind,
                definition,
                governmentAffair,
                issuingAgency,
                levels,
                associations,
                found);
    }
}
