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
            select e.id, e.competency_id, e.level, e.source_kind, e.source_id, e.observed_on, e.document_valid_until, e.status
            from employee p join evidence e on e.employee_id = p.id
            where p.agency_id = ? and p.id = ? and e.competency_id in (
                select ?::uuid
                union all
                select m.predecessor_id from competency_predecessor m
                where m.competency_id = ? and (m.agency_id = ? or m.visibility = 'NATIONAL'))
            order by e.observed_on desc, e.id desc""";

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
        var facts = database.list(
                EVIDENCE,
                LevelExplanations::fact,
                scope.agencyId(),
                employee,
                competency,
                competency,
                scope.agencyId());
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
                fact.competencyId(),
                fact.level(),
                fact.sourceKind(),
                fact.sourceId(),
                fact.observedOn(),
                rule.policy().validUntil(fact),
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
                row.getObject(2, UUID.class),
                row.getInt(3),
                EvidenceSource.valueOf(row.getString(4)),
                row.getObject(5, UUID.class),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                EvidenceStatus.valueOf(row.getString(8)));
    }
}
