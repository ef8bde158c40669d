-- A supervisor may stand later in the same batch than those supervised: checked when the batch is complete.
alter table employee alter constraint employee_supervisor_id_fkey deferrable initially deferred;

create index employee_of_agency on employee (agency_id, id);
create index position_of_unit on position (agency_id, unit_id, code, id);

-- NIP is unique in the nation, but other agencies' rows are invisible: only the owner's function looks past them, and
-- it answers with numbers the caller already has.
create policy owner_looks_up_nips on employee for select to current_user using (true);
create function nips_taken_elsewhere(nips text[], agency uuid) returns setof text
    language sql stable security definer set search_path = public
    begin atomic
        select e.nip from employee e where e.nip = any (nips) and e.agency_id <> agency;
    end;
revoke all on function nips_taken_elsewhere(text[], uuid) from public;
grant execute on function nips_taken_elsewhere(text[], uuid) to ${app};

-- Kedudukan hukum by its SIASN code; a later rule of who counts as active is a later row (BR-EXE-05).
create table legal_status (
    code text not null,
    name text not null,
    active boolean not null,
    valid_from date not null,
    source text not null,
    primary key (code, valid_from)
);
grant select on legal_status to ${app};
insert into legal_status values
    ('01', 'Aktif', true, '2017-01-01', 'SIASN'),
    ('02', 'CLTN', false, '2017-01-01', 'SIASN'),
    ('03', 'Tugas Belajar', true, '2017-01-01', 'SIASN'),
    ('04', 'Pemberhentian Sementara', false, '2017-01-01', 'SIASN'),
    ('05', 'Penerima Uang Tunggu', false, '2017-01-01', 'SIASN'),
    ('06', 'Prajurit Wajib', false, '2017-01-01', 'SIASN'),
    ('07', 'Pejabat Negara', false, '2017-01-01', 'SIASN'),
    ('08', 'Kepala Desa', false, '2017-01-01', 'SIASN'),
    ('09', 'Sedang dlm Proses Banding BAPEK', false, '2017-01-01', 'SIASN'),
    ('11', 'Pegawai Titipan', false, '2017-01-01', 'SIASN'),
    ('12', 'Pengungsi', false, '2017-01-01', 'SIASN'),
    ('13', 'Perpanjangan CLTN', false, '2017-01-01', 'SIASN'),
    ('14', 'PNS yang dinyatakan hilang', false, '2017-01-01', 'SIASN'),
    ('15', 'PNS kena hukuman disiplin', false, '2017-01-01', 'SIASN'),
    ('16', 'Pemindahan dalam rangka penurunan Jabatan', false, '2017-01-01', 'SIASN'),
    ('20', 'Masa Persiapan Pensiun', false, '2017-01-01', 'SIASN'),
    ('51', 'CPNS yang belum menerima SK CPNS', false, '2017-01-01', 'SIASN'),
    ('52', 'Tidak Aktif', false, '2017-01-01', 'SIASN'),
    ('66', 'Diberhentikan', false, '2017-01-01', 'SIASN'),
    ('67', 'Punah', false, '2017-01-01', 'SIASN'),
    ('68', 'Eks PNS Timor Timur', false, '2017-01-01', 'SIASN'),
    ('69', 'TMS Dari Pengadaan', false, '2017-01-01', 'SIASN'),
    ('70', 'Pembatalan NIP', false, '2017-01-01', 'SIASN'),
    ('77', 'Pemberhentian tanpa hak pensiun', false, '2017-01-01', 'SIASN'),
    ('88', 'Pemberhentian dengan hak pensiun', false, '2017-01-01', 'SIASN'),
    ('89', 'Tidak aktif tetapi diusulkan Pensiun', false, '2017-01-01', 'SIASN'),
    ('90', 'Tidak Ikut PUPNS 2015', false, '2017-01-01', 'SIASN'),
    ('91', 'Tindak Pidana/ Tindak Pidana Jabatan', false, '2017-01-01', 'SIASN'),
    ('92', 'Pemblokiran Data PNS', false, '2017-01-01', 'SIASN'),
    ('98', 'Mencapai BUP', false, '2017-01-01', 'SIASN'),
    ('99', 'Pensiun', false, '2017-01-01', 'SIASN');
