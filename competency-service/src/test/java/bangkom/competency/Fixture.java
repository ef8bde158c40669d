package bangkom.competency;

import bangkom.testkit.Api;
import bangkom.testkit.Sql;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** An agency of its own for a test, with people, positions and competencies written past the API. */
public final class Fixture {
    private static final AtomicLong NIP = new AtomicLong(880_000_000_000_000_000L);

    public final UUID agency = UUID.randomUUID();
    public final UUID unit = unit("Dinas");

    public UUID unit(String name) {
        var id = UUID.randomUUID();
        Sql.execute("""
                insert into org_unit (id, agency_id, version, event_sequence, code, name, remote, region, connectivity)
                values ('%s', '%s', 0, 1, '%s', '%s', false, 'Kota', 'GOOD')""".formatted(id, agency, id, name));
        return id;
    }

    public UUID position(String tier) {
        var id = UUID.randomUUID();
        Sql.execute("""
                insert into position (id, agency_id, version, event_sequence, code, name, unit_id, job_tier, job_family,
                    job_grade)
                values ('%s', '%s', 0, 1, '%s', 'Jabatan', '%s', '%s', 'FUNCTIONAL', 9)""".formatted(id, agency, id, unit, tier));
        return id;
    }

    public UUID employee(UUID position) {
        return employee(UUID.randomUUID(), unit, position, null);
    }

    public UUID employee(UUID id, UUID unit, UUID position, UUID supervisor) {
        Sql.execute("""
                insert into employee (id, agency_id, version, event_sequence, person_sequence, external_ref, nip, name,
                    birth_date, employment_type, legal_status, active, position_id, unit_id, supervisor_id)
                values ('%s', '%s', 0, 1, 1, '%s', '%s', 'Pegawai', '1988-01-01', 'PNS', '01', true, '%s', '%s', %s)""".formatted(
                        id,
                        agency,
                        id,
                        NIP.incrementAndGet(),
                        position,
                        unit,
                        supervisor == null ? "null" : "'" + supervisor + "'"));
        return id;
    }

    /** A dictionary of this agency in force, with so many competencies of a kind. */
    public List<UUID> competencies(String kind, int count) {
        return competencies(agency, "AGENCY", kind, "K.", count);
    }

    /** The nine general competencies, as the national steward would have published them. */
    public static void nationalDictionary() {
        var steward = UUID.randomUUID();
        var dictionary = dictionary(steward, "NATIONAL");
        competencies(steward, "NATIONAL", dictionary, "MANAGERIAL", "M.", 8);
        competencies(steward, "NATIONAL", dictionary, "SOCIO_CULTURAL", "SK.", 1);
    }

    /** A standard in force that requires these competencies at one level. */
    public UUID standard(UUID position, List<UUID> competencies, int level) {
        var id = UUID.randomUUID();
        Sql.execute("""
                insert into job_competency_standard (id, agency_id, version, event_sequence, position_id, status,
                    details, valid_from, created_at)
                values ('%s', '%s', 0, 1, '%s', 'ACTIVE', '{}', '2026-01-01', '2026-01-01T00:00:00Z')""".formatted(id, agency, position));
        competencies.forEach(
                competency -> Sql.execute("insert into standard_requirement values ('%s', '%s', '%s', %d, false)"
                        .formatted(id, agency, competency, level)));
        return id;
    }

    public RequestSpecification as(String... roles) {
        return Api.as(agency, roles);
    }

    public RequestSpecification as(UUID employee, String... roles) {
        return Api.with(Api.token(agency, Map.of("employee_id", employee.toString()), roles));
    }

    /** With a token that names the person by NIP, as most identity providers do. */
    public RequestSpecification asPerson(UUID employee, String... roles) {
        return Api.asPerson(agency, Sql.text("select nip from employee where id = '" + employee + "'"), roles);
    }

    private static List<UUID> competencies(UUID agency, String visibility, String kind, String prefix, int count) {
        return competencies(agency, visibility, dictionary(agency, visibility), kind, prefix, count);
    }

    private static UUID dictionary(UUID agency, String visibility) {
        var id = UUID.randomUUID();
        Sql.execute("""
                insert into competency_dictionary (id, agency_id, version, event_sequence, visibility, code, title,
                    regulation, status, created_at)
                values ('%s', '%s', 0, 1, '%s', '%s', 'Kamus', 'Peraturan', 'PUBLISHED', '2026-01-01T00:00:00Z')""".formatted(id, agency, visibility, id));
        return id;
    }

    private static List<UUID> competencies(
            UUID agency, String visibility, UUID dictionary, String kind, String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> {
                    var id = UUID.randomUUID();
                    Sql.execute("""
                            insert into competency (id, agency_id, version, event_sequence, visibility, dictionary_id,
                                code, name, kind, definition, levels)
                            values ('%s', '%s', 0, 1, '%s', '%s', '%s', 'Kompetensi', '%s', 'Definisi', '[]')""".formatted(id, agency, visibility, dictionary, prefix + n, kind));
                    return id;
                })
                .toList();
    }
}
