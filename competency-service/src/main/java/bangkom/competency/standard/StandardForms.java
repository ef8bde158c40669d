package bangkom.competency.standard;

import bangkom.commons.codelist.CodeLabel;
import bangkom.commons.codelist.CodeLists;
import bangkom.commons.identity.CurrentScope;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Fills the official form in from a standard, its position and what its levels mean. */
@ApplicationScoped
class StandardForms {
    private static final String LINES = """
            select row_number() over (order by g.name, c.code, c.id), g.name, c.id, c.code, c.name, r.required_level,
                l.level ->> 'description', array(select jsonb_array_elements_text(l.level -> 'indicators')), c.kind
            from standard_requirement r
            join competency c on c.id = r.competency_id
            cross join lateral (select case c.kind when 'MANAGERIAL' then 'A' when 'SOCIO_CULTURAL' then 'B'
                when 'TECHNICAL' then 'C' else 'D' end) g (name)
            left join lateral (
                select e.level from jsonb_array_elements(c.levels) e (level)
                where (e.level ->> 'level')::int = r.required_level limit 1) l on true
            where r.agency_id = ? and r.standard_id = ? order by 1""";
    private static final String POSITION =
            "select code, name, job_family, job_tier, job_grade from position where agency_id = ? and id = ?";

    private final Database database;
    private final CurrentScope scope;
    private final CodeLists labels;

    StandardForms(Database database, CurrentScope scope, CodeLists labels) {
        this.database = database;
        this.scope = scope;
        this.labels = labels;
    }

    StandardFormView of(JobStandard standard) {
        var agency = scope.agencyId();
        var lines = database.list(LINES, this::line, agency, standard.id());
        return database.first(POSITION, row -> form(standard, lines, row), agency, standard.positionId())
                .orElseThrow();
    }

    private StandardFormView form(JobStandard standard, List<StandardFormLine> lines, ResultSet position)
            throws SQLException {
        var details = standard.details();
        return new StandardFormView(
                standard.id(),
                standard.status(),
                standard.validFrom(),
                standard.validTo(),
                position.getString(1),
                position.getString(2),
                position.getString(3),
                labels.label("job-family", position.getString(3)),
                position.getString(4),
                labels.label("job-tier", position.getString(4)),
                position.getInt(5),
                standard.governmentAffair(),
                standard.jobSummary(),
                lines,
                details.education(),
                orNone(details.trainings()).stream().map(this::printed).toList(),
                orNone(details.experiences()).stream().map(this::printed).toList(),
                standard.rank(),
                labels.label("rank", standard.rank()),
                orNone(details.performanceIndicators()));
    }

    private StandardFormTraining printed(TrainingRequirement training) {
        return new StandardFormTraining(
                training.kind(),
                labels.label("required-training-kind", training.kind().name()),
                training.name(),
                training.importance(),
                importance(training.importance()));
    }

    private StandardFormExperience printed(ExperienceRequirement experience) {
        return new StandardFormExperience(
                experience.description(), experience.importance(), importance(experience.importance()));
    }

    private CodeLabel importance(RequirementImportance importance) {
        return labels.label("requirement-importance", importance.name());
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }

    private StandardFormLine line(ResultSet row) throws SQLException {
        return new StandardFormLine(
                row.getInt(1),
                row.getString(2),
                labels.label("competency-kind", row.getString(9)),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getString(7),
                texts(row.getArray(8)));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
