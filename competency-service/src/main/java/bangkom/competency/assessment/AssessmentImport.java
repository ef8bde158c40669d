package bangkom.competency.assessment;

import bangkom.commons.identity.Role;
import bangkom.commons.imports.ImportKind;
import bangkom.commons.imports.RowRule;
import bangkom.commons.problem.Violation;
import bangkom.commons.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Assessments made elsewhere by the file, submitted as those of a batch; another person validates them. */
@ApplicationScoped
class AssessmentImport implements ImportKind<AssessmentRow> {
    private static final List<RowRule> RULES = List.of(
            new RowRule(
                    new Violation("/nip", "REFERENCE_UNKNOWN", "pegawai tidak dikenal", "unknown employee"),
                    "p.id is null"),
            new RowRule(
                    new Violation(
                            "/competencyCode",
                            "REFERENCE_UNKNOWN",
                            "kompetensi tidak ada di tepat satu kamus terbitan berkode ini",
                            "there is no such competency in exactly one published dictionary of this code"),
                    "c.id is null"),
            new RowRule(
                    new Violation(
                            "/assessedOn",
                            "DATE_IN_FUTURE",
                            "tanggal penilaian belum tiba",
                            "the day of the assessment has not come yet"),
                    "s.assessed_on > :today"),
            new RowRule(
                    new Violation(
                            "/externalRef",
                            "REFERENCE_AMBIGUOUS",
                            "nomor rujukan ini sudah dipakai untuk pegawai, jenis, atau tanggal lain",
                            "this reference stands for another person, kind or day already"),
                    "(s.nip, s.kind, s.assessed_on) is distinct from (f.nip, f.kind, f.assessed_on)"
                            + " or k.id is not null and (k.employee_id, k.kind, k.assessed_on)"
                            + " is distinct from (p.id, s.kind, s.assessed_on)"),
            new RowRule(
                    new Violation("/competencyCode", "DUPLICATE", "kompetensi disebut dua kali", "named twice"),
                    "s.nth > 1"),
            new RowRule(
                    new Violation(
                            "/externalRef",
                            "STATE_CONFLICT",
                            "penilaian sudah diputuskan",
                            "the assessment has been decided"),
                    "k.status <> 'SUBMITTED' and r.level is distinct from s.level"),
            new RowRule(
                    new Violation(
                            "/kind",
                            "FORBIDDEN",
                            "pengirim tidak berwenang atas jenis penilaian ini untuk pegawai tersebut",
                            "whoever sends the file may not write this kind of assessment of that person"),
                    "case s.kind when 'SELF' then not m.personnel else m.owner = 'employee:' || p.id end"));

    /** In the order in which the batch locks them. */
    private static final String LOCKED = """
            select count(*) from (
                select from assessment a
                where a.agency_id = (select current_agency()) and a.external_ref in (select external_ref from stage)
                order by a.id for update) locked""";

    private static final String JUDGED = """
            with dictionary as materialized (
                select d.code, (array_agg(d.id))[1] as id
                from competency_dictionary d
                where d.status = 'PUBLISHED' and d.code in (select dictionary_code from stage)
                    and (d.agency_id = (select current_agency()) or d.visibility = 'NATIONAL')
                group by d.code having count(*) = 1
            ), first as materialized (
                select distinct on (external_ref) external_ref, nip, kind, assessed_on, new_id(:millis) as new_id
                from stage order by external_ref, row_number
            ), said as (
                select stage.*, row_number() over (
                    partition by external_ref, dictionary_code, competency_code order by row_number) as nth
                from stage
            )
            select s.*, k.id as known_id, coalesce(k.id, f.new_id) as id, p.id as employee_id,
                c.id as competency_id, m.owner, false as waits, %s as wrong, r.level is distinct from s.level as changes
            from said s
            join first f on f.external_ref = s.external_ref
            cross join (select j.owner, 'HR_ADMIN' = any (j.roles) as personnel from job j
                where j.agency_id = :agency and j.id = :job) m
            left join employee p on p.agency_id = (select current_agency()) and p.nip = s.nip
            left join dictionary d on d.code = s.dictionary_code
            left join competency c on c.dictionary_id = d.id and c.code = s.competency_code
            left join assessment k
                on k.agency_id = (select current_agency()) and k.external_ref = s.external_ref
            left join assessment_result r
                on r.agency_id = k.agency_id and r.assessment_id = k.id and r.competency_id = c.id""";

    private static final String CREATE = """
            insert into assessment (id, agency_id, version, event_sequence, employee_id, kind, assessed_on, status,
                external_ref, made_by, created_at)
            select distinct on (id) id, :agency::uuid, 0, 0, employee_id, kind, assessed_on, 'SUBMITTED', external_ref,
                owner, :at::timestamptz
            from accepted where known_id is null order by id""";
    private static final String UPDATE = """
            update assessment a set version = a.version + 1, made_by = x.owner
            from (select distinct id, owner from accepted where known_id is not null) x
            where a.agency_id = (select current_agency()) and a.id = x.id""";
    private static final String RESULTS = """
            insert into assessment_result (assessment_id, agency_id, competency_id, level)
            select id, :agency::uuid, competency_id, level from accepted
            on conflict (assessment_id, competency_id) do update set level = excluded.level""";
    private static final String AUDITED = """
            select distinct 'assessment:' || id as subject,
                case when known_id is null then 'CREATED' else 'CHANGED' end as action, null as event, '' as fields
            from accepted""";

    @Override
    public String name() {
        return "assessments";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADMIN, Role.ASSESSOR);
    }

    @Override
    public Class<AssessmentRow> draft() {
        return AssessmentRow.class;
    }

    @Override
    public void check(AssessmentRow row, Violations violations) {}

    @Override
    public Map<String, Violation> unique() {
        return Map.of();
    }

    @Override
    public List<RowRule> rules() {
        return RULES;
    }

    @Override
    public String locked() {
        return LOCKED;
    }

    @Override
    public String judged(String wrong) {
        return JUDGED.formatted(wrong);
    }

    @Override
    public List<String> store() {
        return List.of(CREATE, UPDATE, RESULTS);
    }

    @Override
    public List<String> events() {
        return List.of();
    }

    @Override
    public String audited() {
        return AUDITED;
    }
}
