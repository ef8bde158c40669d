package bangkom.competency.profile;

import java.time.LocalDate;
import java.util.UUID;

/** A level of a profile before the competency is named. */
record ShownLevel(
        UUID competencyId,
        Integer level,
        UUID evidenceId,
        EvidenceSource source,
        LocalDate observedOn,
        Integer said,
        LocalDate expiresOn) {
    static ShownLevel onlySaid(UUID competencyId, int said) {
        return new ShownLevel(competencyId, null, null, null, null, said, null);
    }

    ShownLevel saying(int level) {
        return new ShownLevel(competencyId, this.level, evidenceId, source, observedOn, level, expiresOn);
    }

    ProfileLevelView view(CompetencyName name) {
        return new ProfileLevelView(
                competencyId,
                name.code(),
                name.name(),
                name.kind(),
                level,
                evidenceId,
                source,
                observedOn,
                expiresOn,
                said);
    }
}
