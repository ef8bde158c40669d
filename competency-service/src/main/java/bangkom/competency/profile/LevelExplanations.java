package bangkom.competency.profile;

import bangkom.commons.identity.CurrentScope;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Weighs all the evidence of a person's competency as of a day, by the policy of its dictionary. */
@ApplicationScoped
class LevelExplanations {
    private static final String POLICY = """
            select d.level_rule, d.validity_months, d.source_weights::text
            from competency c join competency_dictionary d on d.id = c.dictionary_id
            where c.id = ? and (c.agency_id = ? or c.visibility = 'NATIONAL')""";
    private static final String EVIDENCE = """
            select e.id, e.level, e.source_kind, e.source_id, e.observed_on, e.status
            from employee p join evidence e on e.employee_id = p.id
            where p.agency_id = ? and p.id = ? and e.competency_id = ? order by e.observed_on desc, e.id desc""";

    private final Database database;
    private final CurrentScope scope;
    private final SourceWeightsColumn weights = new SourceWeightsColumn();

    LevelExplanations(Database database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    LevelExplanationView of(UUID employee, UUID competency, LocalDate asOf) {
        var policy = database.first(POLICY, this::policy, competency, scope.agencyId())
                .orElse(LevelPolicy.DEFAULT);
        var facts = database.list(EVIDENCE, LevelExplanations::fact, scope.agencyId(), employee, competency);
        var rule = new LevelRule(policy, asOf);
        var decided = rule.decide(facts);
        return new LevelExplanationView(
                employee,
                competency,
                asOf,
                decided.level(),
                decided.expiresOn(),
                policy,
                facts.stream().map(fact -> explained(fact, rule, decided)).toList());
    }

    private static ExplainedEvidenceView explained(EvidenceFact fact, LevelRule rule, DecidedLevel decided) {
        return new ExplainedEvidenceView(
                fact.id(),
                fact.level(),
                fact.sourceKind(),
                fact.sourceId(),
                fact.observedOn(),
                rule.policy().validUntil(fact.observedOn()),
                rule.policy().weightOf(fact.sourceKind()),
                rule.verdict(fact, decided));
    }

    private LevelPolicy policy(ResultSet row) throws SQLException {
        return new LevelPolicy(
                DecidingRule.valueOf(row.getString(1)),
                row.getObject(2, Integer.class),
                weights.convertToEntityAttribute(row.getString(3)));
    }

    private static EvidenceFact fact(ResultSet row) throws SQLException {
        return new EvidenceFact(
                row.getObject(1, UUID.class),
                row.getInt(2),
                EvidenceSource.valueOf(row.getString(3)),
                row.getObject(4, UUID.class),
                row.getObject(5, LocalDate.class),
                EvidenceStatus.valueOf(row.getString(6)));
    }
}
