package bangkom.competency.rule;

import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.batch.BatchResult;
import bangkom.commons.batch.Batches;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The thresholds of the match, all of a purpose at once. */
@ApplicationScoped
@Transactional
class MatchThresholds {
    private static final String IN_FORCE = """
            select t.category, t.at_least, t.valid_from, t.regulation, t.purpose from job_person_match_threshold t
            where t.valid_from = (select max(newer.valid_from) from job_person_match_threshold newer
                where newer.purpose = t.purpose and newer.valid_from <= ?)
            order by t.purpose, t.at_least desc""";
    private static final String SET = """
            insert into job_person_match_threshold as t (purpose, category, at_least, valid_from, regulation)
            select ?, n.category, n.at_least, ?, ? from unnest(?::text[], ?::int[]) n (category, at_least)
            on conflict (purpose, category, valid_from) do update
                set at_least = excluded.at_least, regulation = excluded.regulation
                where (t.at_least, t.regulation) is distinct from (excluded.at_least, excluded.regulation)
            returning t.xmax = 0""";

    private final NationalRules rules;
    private final Batches batches;
    private final Database database;

    MatchThresholds(NationalRules rules, Batches batches, Database database) {
        this.rules = rules;
        this.batches = batches;
        this.database = database;
    }

    BatchAnswer set(List<MatchThresholdDraft> drafts) {
        return batches.apply(drafts, this::set);
    }

    /** Today, unless a day is asked for. */
    MatchThresholdsView inForce(LocalDate onDate) {
        var day = rules.dayOr(onDate);
        return new MatchThresholdsView(day, database.list(IN_FORCE, MatchThresholdView::read, day));
    }

    private BatchResult set(MatchThresholdDraft draft) {
        var known = database.list(IN_FORCE, MatchThresholdView::read, rules.dayOr(null)).stream()
                .filter(one -> one.purpose() == draft.purpose())
                .map(MatchThresholdView::category)
                .toList();
        var said = draft.categories();
        var figures = said.stream().map(MatchCategoryDraft::atLeast).toList();
        boolean falling = IntStream.range(1, figures.size()).allMatch(i -> figures.get(i - 1) > figures.get(i));
        rules.check(draft.validFrom())
                .addIf(
                        !said.stream()
                                .map(MatchCategoryDraft::category)
                                .toList()
                                .equals(known),
                        "/categories",
                        "CATEGORIES_DO_NOT_FIT",
                        "sebutkan setiap kategori satu kali, yang tertinggi lebih dahulu: " + known,
                        "name each category once, the highest first: " + known)
                .addIf(
                        !falling || figures.get(figures.size() - 1) != 0,
                        "/categories",
                        "THRESHOLDS_DO_NOT_FALL",
                        "ambang harus menurun sampai 0",
                        "the thresholds fall, down to 0")
                .throwIfAny(RuleProblem.NATIONAL_RULE_INVALID);
        return rules.set(
                "match-threshold:" + draft.purpose() + ":" + draft.validFrom(),
                draft.regulation(),
                SET,
                draft.purpose(),
                draft.validFrom(),
                draft.regulation(),
                said.stream().map(MatchCategoryDraft::category).toList(),
                figures);
    }
}
