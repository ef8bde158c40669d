package bangkom.competency.rule;

import bangkom.commons.batch.BatchAnswer;
import bangkom.commons.batch.BatchResult;
import bangkom.commons.batch.Batches;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Which level of each general competency a job tier requires. */
@ApplicationScoped
@Transactional
class JobTierDefaults {
    private static final String IN_FORCE = """
            select t.job_tier, t.competency_code, t.required_level, t.valid_from, t.regulation from job_tier_default t
            where t.valid_from = (select max(newer.valid_from) from job_tier_default newer
                where newer.job_tier = t.job_tier and newer.competency_code = t.competency_code
                    and newer.valid_from <= ?)
            order by t.job_tier, t.competency_code""";
    private static final String SET = """
            insert into job_tier_default as t (job_tier, competency_code, required_level, valid_from, regulation)
            values (?, ?, ?, ?, ?)
            on conflict (job_tier, competency_code, valid_from) do update
                set required_level = excluded.required_level, regulation = excluded.regulation
                where (t.required_level, t.regulation) is distinct from (excluded.required_level, excluded.regulation)
            returning t.xmax = 0""";

    private final NationalRules rules;
    private final Batches batches;
    private final Database database;

    JobTierDefaults(NationalRules rules, Batches batches, Database database) {
        this.rules = rules;
        this.batches = batches;
        this.database = database;
    }

    BatchAnswer set(List<JobTierDefaultDraft> drafts) {
        return batches.apply(drafts, this::set);
    }

    /** Today, unless a day is asked for. */
    JobTierDefaultsView inForce(LocalDate onDate) {
        var day = rules.dayOr(onDate);
        return new JobTierDefaultsView(day, database.list(IN_FORCE, JobTierDefaultView::read, day));
    }

    private BatchResult set(JobTierDefaultDraft draft) {
        var known = database.list(IN_FORCE, JobTierDefaultView::read, rules.dayOr(null));
        rules.check(draft.validFrom())
                .addIf(
                        known.stream().noneMatch(one -> one.competencyCode().equals(draft.competencyCode())),
                        "/competencyCode",
                        "REFERENCE_UNKNOWN",
                        "bukan salah satu dari sembilan kompetensi umum",
                        "not one of the nine general competencies")
                .throwIfAny(RuleProblem.NATIONAL_RULE_INVALID);
        return rules.set(
                "job-tier-default:" + draft.jobTier() + ":" + draft.competencyCode() + ":" + draft.validFrom(),
                draft.regulation(),
                SET,
                draft.jobTier(),
                draft.competencyCode(),
                draft.requiredLevel(),
                draft.validFrom(),
                draft.regulation());
    }
}
