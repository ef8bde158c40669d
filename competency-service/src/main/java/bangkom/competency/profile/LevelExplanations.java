package bangkom.competency.profile;

import bangkom.commons.identity.CurrentScope;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Weighs all the evidence of a person's competency as of a day. */
@ApplicationScoped
class LevelExplanations {
    private static final String EVIDENCE = """
            select id, level, source_kind, source_id, observed_on, status = 'ACCEPTED' from evidence
            where agency_id = ? and employee_id = ? and competency_id = ? order by observed_on desc, id desc""";

    private final Database database;
    private final CurrentScope scope;

    LevelExplanations(Database database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    LevelExplanationView of(UUID employee, UUID competency, LocalDate asOf) {
        var facts = database.list(EVIDENCE, LevelExplanations::fact, scope.agencyId(), employee, competency);
        var deciding = LevelRule.deciding(facts, asOf);
        return new LevelExplanationView(
                employee,
                competency,
                asOf,
                deciding.map(EvidenceFact::level).orElse(null),
                facts.stream()
                        .map(fact -> new ExplainedEvidenceView(
                                fact.id(),
                                fact.level(),
                                fact.sourceKind(),
                                fact.sourceId(),
                                fact.observedOn(),
                                LevelRule.verdict(fact, deciding, asOf)))
                        .toList());
    }

    private static EvidenceFact fact(ResultSet row) throws SQLException {
        return new EvidenceFact(
                row.getObject(1, UUID.class),
                row.getInt(2),
                EvidenceSource.valueOf(row.getString(3)),
                row.getObject(4, UUID.class),
                row.getObject(5, LocalDate.class),
                row.getBoolean(6));
    }
}
