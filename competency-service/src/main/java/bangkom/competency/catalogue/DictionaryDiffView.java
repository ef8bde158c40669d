package bangkom.competency.catalogue;

import bangkom.competency.profile.LevelPolicy;
import java.util.List;
import java.util.UUID;

/** What differs between two versions of a dictionary, and how their competencies are mapped. */
record DictionaryDiffView(
        UUID dictionaryId,
        UUID againstId,
        List<CompetencyChangeView> added,
        List<CompetencyChangeView> removed,
        List<CompetencyChangeView> changed,
        int unchanged,
        List<CompetencyMappingView> mapping,
        LevelPolicy levelPolicy,
        LevelPolicy formerLevelPolicy) {}
