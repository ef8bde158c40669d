-- An agency of :employees people with what their profiles rest on, one that keeps national dictionaries, and another
-- one that nobody of the first may see. Always the same rows; past the API, hence without events and history.
create function pg_temp.id(kind int, n bigint) returns uuid language sql immutable
    return ('0198c0' || lpad(to_hex(kind), 2, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid;

insert into agency
select pg_temp.id(1, n), pg_temp.id(1, n), 0, 1, 'INST-' || n, 'Instansi ' || n, 'REGENCY', 'Asia/Jakarta'
from generate_series(1, 3) n;

insert into org_unit (id, agency_id, version, event_sequence, code, name, parent_id, remote, region, connectivity)
select pg_temp.id(2, n), pg_temp.id(1, 1), 0, 1, 'U' || n, 'Unit ' || n,
    case when n > 1 then pg_temp.id(2, greatest(1, n / 8)) end, n % 10 = 0, 'Kota', 'GOOD'
from generate_series(1, :units) n;

insert into position (id, agency_id, version, event_sequence, code, name, unit_id, job_tier, job_family, job_grade)
select pg_temp.id(3, n), pg_temp.id(1, 1), 0, 1, 'P' || n, 'Jabatan ' || n, pg_temp.id(2, 1 + n % :units),
    'JF_AHLI_MUDA', 'FUNCTIONAL', 9
from generate_series(1, :positions) n;

-- Of 20 dictionaries the first ten are the agency's own, the others are national; the last one is another agency's.
insert into competency_dictionary (id, agency_id, version, event_sequence, visibility, code, title, regulation, status,
    created_at)
select pg_temp.id(4, n), pg_temp.id(1, case when n <= 10 then 1 when n <= 20 then 2 else 3 end), 3, 1,
    case when n between 11 and 20 then 'NATIONAL' else 'AGENCY' end, 'KAMUS-' || n, 'Kamus kompetensi teknis ' || n,
    'Peraturan Nomor ' || n || ' Tahun 2024', 'PUBLISHED', '2026-01-01'
from generate_series(1, 21) n;

insert into competency (id, agency_id, version, event_sequence, visibility, dictionary_id, code, name, kind, definition,
    government_affair, issuing_agency, levels)
select pg_temp.id(5, n), d.agency_id, 1, 1, d.visibility, d.id, 'T.' || n, 'Pengelolaan Urusan ' || n, 'TECHNICAL',
    'Kemampuan merencanakan, melaksanakan, mengendalikan dan mengevaluasi pekerjaan pada urusan ' || n, 'Perencanaan',
    'Kementerian ' || d.code, (
        select jsonb_agg(jsonb_build_object('level', l, 'description', 'Mampu menerapkan pedoman pada tingkat ' || l,
            'indicators', jsonb_build_array('Menjelaskan konsep dasar dan peraturan yang berlaku',
                'Menyusun bahan kerja sesuai pedoman', 'Memberi saran perbaikan atas hasil kerja')) order by l)
        from generate_series(1, 5) l)
from generate_series(1, 20001) n join competency_dictionary d on d.id = pg_temp.id(4, 1 + (n - 1) / 1000);

-- As many words as a national catalogue has, for those that are misspelt.
insert into catalogue_word
select substr(translate(md5(n::text), '0123456789', 'ghijklmnop'), 1, 6 + n % 6) from generate_series(1, 10000) n
on conflict do nothing;

insert into job_competency_standard (id, agency_id, version, event_sequence, position_id, status, details, valid_from,
    created_at)
select pg_temp.id(6, n), pg_temp.id(1, 1), 1, 1, pg_temp.id(3, n), 'ACTIVE', '{}', '2026-01-01', '2026-01-01'
from generate_series(1, :positions) n;

insert into standard_requirement
select pg_temp.id(6, n), pg_temp.id(1, 1), pg_temp.id(5, 1 + (n * 12 + k) % 20000), 3, false
from generate_series(1, :positions) n, generate_series(1, 12) k;

insert into employee (id, agency_id, version, event_sequence, person_sequence, external_ref, nip, name, birth_date,
    employment_type, rank, education, legal_status, active, position_id, unit_id, supervisor_id)
select pg_temp.id(7, n), pg_temp.id(1, 1), 0, 1, 1, 'REF-' || n,
    to_char(date '1965-01-01' + (n % 10000)::int, 'YYYYMMDD')
        || to_char(date '2010-01-01' + make_interval(months => (n / 10000 % 180)::int), 'YYYYMM')
        || (1 + n / 1800000 % 2) || lpad((1 + n / 3600000 % 999)::text, 3, '0'),
    'Pegawai ' || n, date '1965-01-01' + (n % 10000)::int, 'PNS', 'III/c', 'S1', '01', true,
    pg_temp.id(3, 1 + n % :positions), pg_temp.id(2, 1 + (1 + n % :positions) % :units),
    case when n > 48 then pg_temp.id(7, n / 48) end
from generate_series(1, :employees) n;

-- Of the twelve competencies of the post held the first :evidence have been assessed; further ones are of other posts.
insert into evidence (id, agency_id, employee_id, competency_id, level, source_kind, source_id, observed_on, strong, status)
select pg_temp.id(8, n * 32 + k), pg_temp.id(1, 1), pg_temp.id(7, n),
    pg_temp.id(5, 1 + ((1 + n % :positions) * 12 + k) % 20000), (1 + (n + k) % 5)::int, 'ASSESSMENT_CENTRE',
    pg_temp.id(9, n), '2026-01-10', true, 'ACCEPTED'
from generate_series(1, :employees) n, generate_series(1, :evidence) k;

insert into profile_level (id, agency_id, event_sequence, employee_id, competency_id, level, evidence_id)
select pg_temp.id(10, n * 32 + k), pg_temp.id(1, 1), 1, pg_temp.id(7, n),
    pg_temp.id(5, 1 + ((1 + n % :positions) * 12 + k) % 20000), (1 + (n + k) % 5)::int, pg_temp.id(8, n * 32 + k)
from generate_series(1, :employees) n, generate_series(1, :evidence) k;

-- Everybody's work of a year was judged.
insert into performance_result (id, agency_id, employee_id, year, predicate, potential)
select pg_temp.id(11, n), pg_temp.id(1, 1), pg_temp.id(7, n), 2025,
    (array['VERY_GOOD', 'GOOD', 'FAIR', 'POOR', 'VERY_POOR'])[1 + n % 5], (array['HIGH', 'MEDIUM', 'LOW'])[1 + n % 3]
from generate_series(1, :employees) n;
