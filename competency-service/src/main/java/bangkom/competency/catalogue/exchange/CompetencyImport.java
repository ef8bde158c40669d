package bangkom.competency.catalogue.exchange;

import bangkom.commons.identity.Role;
import bangkom.commons.imports.ImportKind;
import bangkom.commons.imports.RowRule;
import bangkom.commons.problem.Violation;
import bangkom.commons.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Competencies by the file, into dictionaries that are drafts; an event tells of them when they are published. */
@ApplicationScoped
class CompetencyImport implements ImportKind<CompetencyRow> {
    private static final int MOST_INDICATORS = 20;
    private static final int LONGEST_INDICATOR = 1000;

    private static final Violation NO_DRAFT = new Violation(
            "/dictionaryCode",
            "REFERENCE_UNKNOWN",
            "tidak ada tepat satu konsep kamus berkode ini yang dapat Anda ubah",
            "there is not exactly one draft dictionary of this code that you may write");
    private static final Violation REPEATED = new Violation(
            "/code", "CODE_NOT_UNIQUE", "kode ini sudah ada di berkas", "this code stands in the file already");
    private static final Violation INDICATORS = new Violation(
            "/indicators1",
            "INDICATORS_INVALID",
            "paling banyak 20 indikator setiap level, masing-masing 1.000 huruf",
            "at most 20 indicators a level, of 1,000 characters each");

    private static final String LOCKED = """
            select count(*) from (
                select from competency_dictionary d
                where d.agency_id = (select current_agency()) and d.status = 'DRAFT'
                    and d.code in (select dictionary_code from stage)
                order by d.id for update) locked""";

    private static final String JUDGED = """
            with mine as materialized (
                select d.code, (array_agg(d.id))[1] as id, (array_agg(d.visibility))[1] as visibility, count(*) as drafts
                from competency_dictionary d
                where d.agency_id = (select current_agency()) and d.status = 'DRAFT'
                    and d.code in (select dictionary_code from stage)
                    and exists (select from job j where j.agency_id = :agency and j.id = :job
                        and case d.visibility when 'NATIONAL' then 'CATALOGUE_STEWARD' else 'HR_ADMIN' end
                            = any (j.roles))
                group by d.code
            ), told as (
                select s.row_number, s.dictionary_code, s.code, s.name, s.name_en, s.kind, s.definition,
                    s.government_affair, s.issuing_agency, s.level1, s.indicators1, s.level2, s.indicators2, s.level3,
                    s.indicators3, s.level4, s.indicators4, s.level5, s.indicators5,
                    row_number() over (partition by s.dictionary_code, s.code order by s.row_number) as nth,
                    (select coalesce(jsonb_agg(jsonb_build_object('level', l.n, 'description', l.description,
                            'indicators', coalesce((
                                select jsonb_agg(btrim(x.line) order by x.n)
                                from regexp_split_to_table(l.indicators, E'\\r?\\n') with ordinality x (line, n)
                                where btrim(x.line) <> ''), '[]'::jsonb)) order by l.n), '[]'::jsonb)
                        from (values (1, s.level1, s.indicators1), (2, s.level2, s.indicators2),
                            (3, s.level3, s.indicators3), (4, s.level4, s.indicators4), (5, s.level5, s.indicators5)
                        ) l (n, description, indicators)
                        where l.description is not null or l.indicators is not null) as levels
                from stage s
            )
            select s.*, m.id as dictionary_id, m.visibility, k.id as known_id, coalesce(k.id, new_id(:millis)) as id,
                false as waits, %s as wrong,
                (k.name, k.name_en, k.kind, k.definition, k.government_affair, k.issuing_agency, k.levels)
                    is distinct from (s.name, s.name_en, s.kind, s.definition, s.government_affair, s.issuing_agency,
                    s.levels) as changes,
                concat_ws(',', case when k.definition is distinct from s.definition then 'definition' end,
                    case when k.government_affair is distinct from s.government_affair then 'governmentAffair' end,
                    case when k.issuing_agency is distinct from s.issuing_agency then 'issuingAgency' end,
                    case when k.kind is distinct from s.kind then 'kind' end,
                    case when k.levels is distinct from s.levels then 'levels' end,
                    case when k.name is distinct from s.name then 'name' end,
                    case when k.name_en is distinct from s.name_en then 'nameEn' end) as changed
            from told s
            left join mine m on m.code = s.dictionary_code
            left join competency k
                on k.agency_id = (select current_agency()) and k.dictionary_id = m.id and k.code = s.code""";

    private static final String CREATE = """
            insert into competency (id, agency_id, version, event_sequence, visibility, dictionary_id, code, name, name_en,
                kind, definition, government_affair, issuing_agency, levels)
            select id, :agency::uuid, 0, 0, visibility, dictionary_id, code, name, name_en, kind, definition,
                government_affair, issuing_agency, levels
            from accepted where known_id is null""";
    private static final String UPDATE = """
            update competency c set version = c.version + 1, name = a.name, name_en = a.name_en, kind = a.kind,
                definition = a.definition, government_affair = a.government_affair, issuing_agency = a.issuing_agency,
                levels = a.levels
            from accepted a where c.agency_id = (select current_agency()) and c.id = a.known_id""";
    private static final String AUDITED = """
            select 'competency:' || id as subject, case when known_id is null then 'CREATED' else 'CHANGED' end as action,
                null as event, case when known_id is null then '' else changed end as fields
            from accepted""";
    private static final String TOUCH = """
            update competency_dictionary d set version = d.version + 1
            where d.agency_id = (select current_agency()) and d.id in (select dictionary_id from accepted)""";

    @Override
    public String name() {
        return "competencies";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADMIN, Role.CATALOGUE_STEWARD);
    }

    @Override
    public Class<CompetencyRow> draft() {
        return CompetencyRow.class;
    }

    @Override
    public void check(CompetencyRow row, Violations violations) {
        for (var cell : List.of(
                or(row.indicators1()),
                or(row.indicators2()),
                or(row.indicators3()),
                or(row.indicators4()),
                or(row.indicators5()))) {
            violations.addIf(
                    cell.lines().filter(line -> !line.isBlank()).count() > MOST_INDICATORS
                            || cell.lines().anyMatch(line -> line.length() > LONGEST_INDICATOR),
                    INDICATORS);
        }
    }

    private static String or(String cell) {
        return cell == null ? "" : cell;
    }

    @Override
    public Map<String, Violation> unique() {
        return Map.of();
    }

    @Override
    public List<RowRule> rules() {
        return List.of(new RowRule(NO_DRAFT, "m.drafts is distinct from 1"), new RowRule(REPEATED, "s.nth > 1"));
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
        return List.of(CREATE, UPDATE, TOUCH);
    }

    @Override
    public String audited() {
        return AUDITED;
    }

    @Override
    public List<String> events() {
        return List.of();
    }
}
