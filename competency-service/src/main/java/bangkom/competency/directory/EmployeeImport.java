package bangkom.competency.directory;

import bangkom.commons.identity.Role;
import bangkom.commons.imports.ImportKind;
import bangkom.commons.imports.RowRule;
import bangkom.commons.problem.Violation;
import bangkom.commons.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Civil servants by the file: the rules and the events of the batch, a chunk at a time. */
@ApplicationScoped
class EmployeeImport implements ImportKind<EmployeeDraft> {
    private static final List<RowRule> RULES = List.of(
            new RowRule(EmployeeViolation.NIP_TAKEN, "h.external_ref <> s.external_ref"),
            new RowRule(EmployeeViolation.NIP_ELSEWHERE, "x.nip is not null"),
            new RowRule(EmployeeViolation.STATUS_UNKNOWN, "l.code is null"),
            new RowRule(EmployeeViolation.POST_UNKNOWN, "p.id is null"),
            new RowRule(EmployeeViolation.UNIT_UNKNOWN, "u.id is null"),
            new RowRule(EmployeeViolation.TARGET_UNKNOWN, "t.id is null and s.target_position_code is not null"));

    /** In the order in which the batch locks them. */
    private static final String LOCKED = """
            select count(*) from (
                select from employee e join stage s on s.external_ref = e.external_ref
                where e.agency_id = (select current_agency()) order by e.id for update of e) locked""";

    /** The agency is left unknown to the planner: of a new one it would expect no row, and read all of them each time. */
    private static final String JUDGED = """
            with legal as materialized (
                select distinct on (code) code, active from legal_status where valid_from <= :today
                order by code, valid_from desc
            ), found as materialized (
                select s.*, k as was, coalesce(k.id, new_id(:millis)) as id,
                    to_date(left(s.nip, 8), 'YYYYMMDD') as birth_date, p.id as position_id, p.job_tier,
                    t.id as target_position_id, u.id as unit_id, l.active and k.departure is null as active,
                    coalesce(m.id, r.id) as stored_supervisor, %s as wrong
                from stage s
                left join employee k on k.agency_id = (select current_agency()) and k.external_ref = s.external_ref
                left join employee h on h.agency_id = (select current_agency()) and h.nip = s.nip
                left join nips_taken_elsewhere((select array_agg(nip) from stage), :agency) x (nip) on x.nip = s.nip
                left join legal l on l.code = s.legal_status
                left join position p on p.agency_id = (select current_agency()) and p.code = s.position_code
                    and p.status = 'ACTIVE'
                left join position t on t.agency_id = (select current_agency()) and t.code = s.target_position_code
                    and t.status = 'ACTIVE'
                left join org_unit u on u.agency_id = (select current_agency()) and u.code = s.unit_code
                    and u.status = 'ACTIVE'
                left join employee m on m.agency_id = (select current_agency()) and m.nip = s.supervisor_nip
                left join rehearsed_row r
                    on :validateOnly and r.agency_id = :agency and r.job_id = :job and r.key = s.supervisor_nip
            ), led as (
                select f.*, coalesce(f.stored_supervisor, c.id) as supervisor_id
                from found f left join found c on c.nip = f.supervisor_nip and c.wrong = '{}'
            )
            select f.*, (f.was).id as known_id,
                f.wrong = '{}' and f.supervisor_nip is not null and f.supervisor_id is null as waits,
                c.placed, c.person, c.placed or c.person or ((f.was).education, (f.was).target_position_id)
                    is distinct from (f.education, f.target_position_id) as changes,
                coalesce((f.was).event_sequence, 0) + c.placed::int as event_sequence,
                coalesce((f.was).person_sequence, 0) + c.person::int as person_sequence
            from led f
            cross join lateral (select
                ((f.was).employment_type, (f.was).contract_start, (f.was).contract_end, (f.was).position_id,
                    (f.was).unit_id, (f.was).supervisor_id, (f.was).legal_status, (f.was).active)
                    is distinct from (f.employment_type, f.contract_start, f.contract_end, f.position_id, f.unit_id,
                    f.supervisor_id, f.legal_status, f.active) as placed,
                ((f.was).nip, (f.was).name, (f.was).birth_date, (f.was).rank)
                    is distinct from (f.nip, f.name, f.birth_date, f.rank) as person) c""";

    private static final String SETTLE = """
            update judged j set waits = true from judged leader
            where not j.waits and j.wrong = '{}' and j.stored_supervisor is null
                and leader.id = j.supervisor_id and leader.waits""";
    private static final String CREATE = """
            insert into employee (id, agency_id, version, event_sequence, person_sequence, external_ref, nip, name,
                birth_date, employment_type, contract_start, contract_end, rank, education, legal_status, active,
                position_id, target_position_id, unit_id, supervisor_id)
            select id, :agency::uuid, 0, event_sequence, person_sequence, external_ref, nip, name, birth_date,
                employment_type, contract_start, contract_end, rank, education, legal_status, active, position_id,
                target_position_id, unit_id, supervisor_id
            from accepted where known_id is null""";
    private static final String UPDATE = """
            update employee e set version = e.version + 1, event_sequence = a.event_sequence,
                person_sequence = a.person_sequence, nip = a.nip, name = a.name, birth_date = a.birth_date,
                employment_type = a.employment_type, contract_start = a.contract_start,
                contract_end = a.contract_end, rank = a.rank, education = a.education,
                legal_status = a.legal_status, active = a.active, position_id = a.position_id,
                target_position_id = a.target_position_id, unit_id = a.unit_id, supervisor_id = a.supervisor_id
            from accepted a where e.agency_id = (select current_agency()) and e.id = a.known_id""";
    private static final String PLACED = """
            select '%s' as topic, 'employee:' || id as partition_key, '%s' as type, 'employee:' || id as subject,
                event_sequence as sequence, json_build_object('employeeId', id, 'employmentType', employment_type,
                    'contractStart', contract_start, 'contractEnd', contract_end, 'jobTier', job_tier,
                    'positionId', position_id, 'unitId', unit_id, 'supervisorId', supervisor_id,
                    'legalStatus', legal_status, 'active', active)::text as data
            from accepted where placed""".formatted(DirectoryService.TOPIC, EmployeeUpserted.TYPE);
    private static final String PERSON = """
            select '%s' as topic, id::text as partition_key, '%s' as type, 'person:' || id as subject,
                person_sequence as sequence, json_build_object('employeeId', id, 'nip', nip, 'name', name,
                    'birthDate', birth_date, 'rank', rank)::text as data
            from accepted where person""".formatted(PersonUpserted.TOPIC, PersonUpserted.TYPE);

    private static final String AUDITED = """
            select 'employee:' || id as subject, case when known_id is null then 'CREATED' else 'CHANGED' end as action,
                case when placed then '%s' end as event,
                case when known_id is null then '' else concat_ws(',',
                    case when (was).active is distinct from active then 'active' end,
                    case when (was).birth_date is distinct from birth_date then 'birthDate' end,
                    case when (was).contract_end is distinct from contract_end then 'contractEnd' end,
                    case when (was).contract_start is distinct from contract_start then 'contractStart' end,
                    case when (was).education is distinct from education then 'education' end,
                    case when (was).employment_type is distinct from employment_type then 'employmentType' end,
                    case when (was).legal_status is distinct from legal_status then 'legalStatus' end,
                    case when (was).name is distinct from name then 'name' end,
                    case when (was).nip is distinct from nip then 'nip' end,
                    case when (was).position_id is distinct from position_id then 'positionId' end,
                    case when (was).rank is distinct from rank then 'rank' end,
                    case when (was).supervisor_id is distinct from supervisor_id then 'supervisorId' end,
                    case when (was).target_position_id is distinct from target_position_id then 'targetPositionId' end,
                    case when (was).unit_id is distinct from unit_id then 'unitId' end) end as fields
            from accepted""".formatted(EmployeeUpserted.TYPE);

    private final Clock clock;

    EmployeeImport(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "employees";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADMIN, Role.INTEGRATION_CLIENT);
    }

    @Override
    public Class<EmployeeDraft> draft() {
        return EmployeeDraft.class;
    }

    @Override
    public void check(EmployeeDraft draft, Violations violations) {
        draft.check(LocalDate.now(clock), violations);
    }

    @Override
    public Map<String, Violation> unique() {
        return Map.of("externalRef", EmployeeViolation.REPEATED, "nip", EmployeeViolation.NIP_TAKEN);
    }

    @Override
    public List<RowRule> rules() {
        return RULES;
    }

    @Override
    public Violation waitedInVain() {
        return EmployeeViolation.SUPERVISOR_UNKNOWN;
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
    public List<String> settle() {
        return List.of(SETTLE);
    }

    @Override
    public List<String> store() {
        return List.of(CREATE, UPDATE);
    }

    @Override
    public List<String> events() {
        return List.of(PLACED, PERSON);
    }

    @Override
    public String audited() {
        return AUDITED;
    }

    @Override
    public String rehearsedKey() {
        return "nip";
    }
}
