package bangkom.competency.standard;

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
                l.level ->> 'description', array(select jsonb_array_elements_text(l.level -> 'indicators'))
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

    StandardForms(Database database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    StandardFormView of(JobStandard standard) {
        var agency = scope.agencyId();
        var lines = database.list(LINES, StandardForms::line, agency, standard.id());
        return database.first(POSITION, row -> form(standard, lines, row), agency, standard.positionId())
                .orElseThrow();
    }

    private static StandardFormView form(JobStandard standard, List<StandardFormLine> lines, ResultSet position)
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
                position.getString(4),
                position.getInt(5),
                standard.governmentAffair(),
                standard.jobSummary(),
                lines,
                details.education(),
                orNone(details.trainings()),
                orNone(details.experiences()),
                standard.rank(),
                orNone(details.performanceIndicators()));
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }

    private static StandardFormLine line(ResultSet row) throws SQLException {
        return new StandardFormLine(
                row.getInt(1),
                row.getString(2),
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
