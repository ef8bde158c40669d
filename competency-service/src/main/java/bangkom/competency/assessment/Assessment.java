package bangkom.competency.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What somebody found when assessing a person (penilaian kompetensi), as it is stored. */
record Assessment(
        UUID id,
        long version,
        long eventSequence,
        UUID employeeId,
        AssessmentKind kind,
        LocalDate assessedOn,
        AssessmentStatus status,
        UUID assessorId,
        String externalRef,
        String madeBy,
        String reason,
        List<AssessedLevel> results) {
    static final String SELECT = """
            select a.id, a.version, a.event_sequence, a.employee_id, a.kind, a.assessed_on, a.status, a.external_ref,
                a.made_by, a.reason, a.assessor_id,
                array(select r.competency_id from assessment_result r where r.assessment_id = a.id order by 1),
                array(select r.level from assessment_result r where r.assessment_id = a.id order by r.competency_id)
            from assessment a\s""";

    static Assessment made(
            UUID id,
            AssessmentDraft draft,
            UUID assessorId,
            AssessmentStatus status,
            String externalRef,
            String madeBy) {
        return new Assessment(
                id,
                0,
                0,
                draft.employeeId(),
                draft.kind(),
                draft.assessedOn(),
                status,
                assessorId,
                externalRef,
                madeBy,
                null,
                draft.results());
    }

    boolean says(AssessmentDraft draft) {
        return employeeId.equals(draft.employeeId())
                && kind == draft.kind()
                && assessedOn.equals(draft.assessedOn())
                && (draft.assessorId() == null || draft.assessorId().equals(assessorId))
                && sorted(results).equals(sorted(draft.results()));
    }

    private static List<AssessedLevel> sorted(List<AssessedLevel> results) {
        return results.stream()
                .sorted(Comparator.comparing(AssessedLevel::competencyId))
                .toList();
    }

    static Assessment read(ResultSet row) throws SQLException {
        return new Assessment(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getLong(3),
                row.getObject(4, UUID.class),
                AssessmentKind.valueOf(row.getString(5)),
                row.getObject(6, LocalDate.class),
                AssessmentStatus.valueOf(row.getString(7)),
                row.getObject(11, UUID.class),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                results((UUID[]) row.getArray(12).getArray(), (Integer[])
                        row.getArray(13).getArray()));
    }

    private static List<AssessedLevel> results(UUID[] competencies, Integer[] levels) {
        var results = new ArrayList<AssessedLevel>();
        for (int i = 0; i < competencies.length; i++) {
            results.add(new AssessedLevel(competencies[i], levels[i]));
        }
        return results;
    }
}
