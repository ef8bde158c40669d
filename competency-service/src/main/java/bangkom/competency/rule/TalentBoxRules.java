package bangkom.competency.rule;

import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.batch.BatchResult;
import bangkom.commons.batch.Batches;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Which box each predicate and potential lead to. */
@ApplicationScoped
@Transactional
class TalentBoxRules {
    private static final String IN_FORCE = """
            select t.predicate, t.potential, t.box, t.valid_from, t.regulation from talent_box t
            where t.valid_from = (select max(newer.valid_from) from talent_box newer
                where newer.predicate = t.predicate and newer.potential = t.potential and newer.valid_from <= ?)
            order by t.box desc, t.predicate""";
    private static final String SET = """
            insert into talent_box as t (predicate, potential, box, valid_from, regulation) values (?, ?, ?, ?, ?)
            on conflict (predicate, potential, valid_from) do update
                set box = excluded.box, regulation = excluded.regulation
                where (t.box, t.regulation) is distinct from (excluded.box, excluded.regulation)
            returning t.xmax = 0""";

    private final NationalRules rules;
    private final Batches batches;
    private final Database database;

    TalentBoxRules(NationalRules rules, Batches batches, Database database) {
        this.rules = rules;
        this.batches = batches;
        this.database = database;
    }

    BatchAnswer set(List<TalentBoxRuleDraft> drafts) {
        return batches.apply(drafts, this::set);
    }

    /** Today, unless a day is asked for. */
    TalentBoxRulesView inForce(LocalDate onDate) {
        var day = rules.dayOr(onDate);
        return new TalentBoxRulesView(day, database.list(IN_FORCE, TalentBoxRuleView::read, day));
    }

    private BatchResult set(TalentBoxRuleDraft draft) {
        rules.check(draft.validFrom()).throwIfAny(RuleProblem.NATIONAL_RULE_INVALID);
        return rules.set(
                "talent-box:" + draft.predicate() + ":" + draft.potential() + ":" + draft.validFrom(),
                draft.regulation(),
                SET,
                draft.predicate(),
                draft.potential(),
                draft.box(),
                draft.validFrom(),
                draft.regulation());
    }
}
