package bangkom.competency.needs;

import bangkom.competency.directory.Nips;
import bangkom.testkit.Api;
import bangkom.testkit.Sql;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** An agency of its own for each test, so that tests do not disturb each other: two units, one job, two competencies. */
public final class SampleAgency {
    private final Map<UUID, String> nips = new HashMap<>();

    public final UUID id = UUID.randomUUID();
    public final UUID unit = UUID.randomUUID();
    public final UUID below = UUID.randomUUID();
    public final UUID elsewhere = UUID.randomUUID();
    public final UUID position = UUID.randomUUID();
    public final UUID standard = UUID.randomUUID();
    public final UUID dictionary = UUID.randomUUID();
    public final UUID service = UUID.randomUUID();
    public final UUID integrity = UUID.randomUUID();

    public SampleAgency() {
        unit(unit, null);
        unit(below, unit);
        unit(elsewhere, null);
        sql("insert into position values ('%s', '%s', 0, 0, 'P', 'Jabatan', '%s', 'PELAKSANA', 'EXECUTOR', 6, null)"
                .formatted(position, id, unit));
        sql(
                "insert into competency_dictionary values ('%s', '%s', 0, 0, 'AGENCY', 'D', 'Kamus', 'SK', 'PUBLISHED', null, null, '2026-01-01Z')"
                        .formatted(dictionary, id));
        competency(service, "Pelayanan");
        competency(integrity, "Integritas");
        sql(
                "insert into job_competency_standard values ('%s', '%s', 0, 0, '%s', 'ACTIVE', null, null, null, '{}', '2026-01-01', null, '2026-01-01Z')"
                        .formatted(standard, id, position));
        requires(service, 3);
        requires(integrity, 2);
    }

    public static void sql(String statement) {
        Sql.execute(statement);
    }

    private void unit(UUID unit, UUID parent) {
        sql("insert into org_unit values ('%s', '%s', 0, 0, '%s', 'Unit', %s, false, 'Kota', 'GOOD')"
                .formatted(unit, id, unit, parent == null ? null : "'" + parent + "'"));
    }

    /** One that no job requires. */
    public UUID competency(String name) {
        var competency = UUID.randomUUID();
        competency(competency, name);
        return competency;
    }

    private void competency(UUID competency, String name) {
        sql(
                "insert into competency values ('%s', '%s', 0, 0, 'AGENCY', '%s', '%s', '%s', 'TECHNICAL', 'x', null, null, '[]')"
                        .formatted(competency, id, dictionary, name, name));
    }

    private void requires(UUID competency, int level) {
        sql("insert into standard_requirement values ('%s', '%s', '%s', %d, false)"
                .formatted(standard, id, competency, level));
    }

    public UUID employee(UUID at) {
        return employee(at, null);
    }

    public UUID employee(UUID at, UUID supervisor) {
        var employee = UUID.randomUUID();
        nips.put(employee, Nips.next());
        sql(
                "insert into employee values ('%s', '%s', 0, 0, 0, '%s', '%s', 'Pegawai', '1985-03-17', 'PNS', null, null, 'III/a', 'S1', '01', true, '%s', null, '%s', %s)"
                        .formatted(
                                employee,
                                id,
                                employee,
                                nips.get(employee),
                                position,
                                at,
                                supervisor == null ? null : "'" + supervisor + "'"));
        return employee;
    }

    /** The level was shown in an assessment; answers with its id. */
    public UUID level(UUID employee, UUID competency, int level) {
        var assessment = UUID.randomUUID();
        var evidence = UUID.randomUUID();
        sql(
                "insert into assessment values ('%s', '%s', 0, 0, '%s', 'SUPERVISOR', '2026-01-10', 'VALIDATED', null, 'x', 'y', null, '2026-01-10Z')"
                        .formatted(assessment, id, employee));
        sql(
                "insert into evidence values ('%s', '%s', '%s', '%s', %d, 'SUPERVISOR', '%s', '2026-01-10', true, 'ACCEPTED')"
                        .formatted(evidence, id, employee, competency, level, assessment));
        sql("insert into profile_level values ('%s', '%s', 0, '%s', '%s', %d, '%s')"
                .formatted(UUID.randomUUID(), id, employee, competency, level, evidence));
        return assessment;
    }

    public RequestSpecification as(String... roles) {
        return Api.as(id, roles);
    }

    public RequestSpecification asPerson(UUID employee, String... roles) {
        return Api.asPerson(id, nips.get(employee), roles);
    }

    /** A new needs analysis of this agency, opened. */
    public String collecting() {
        var path = begun("");
        take(path, "opening", "HR_ADMIN");
        return path;
    }

    public String begun(String more) {
        var begun = as("HR_ADMIN")
                .body(
                        "{\"title\": \"AKPK 2027\", \"fiscalYear\": 2027, \"opensOn\": \"2026-03-01\", \"closesOn\": \"2026-04-30\"%s}"
                                .formatted(more))
                .post("/v1/needs-analyses");
        begun.then().statusCode(201);
        return begun.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** A verb with the version that is current now. */
    public Response take(String path, String verb, String role) {
        if (verb.equals("analysis")) {
            closeSurveys(path);
        }
        var seen = as("AUDITOR").get(path);
        seen.then().statusCode(200);
        var answer = as(role).header("If-Match", seen.header("ETag")).post(path + "/" + verb);
        answer.then().statusCode(200);
        return answer;
    }

    private void closeSurveys(String analysis) {
        as("HR_ADMIN")
                .get("/v1/survey-instruments?needsAnalysisId=" + idOf(analysis))
                .jsonPath()
                .getList("items.findAll { it.status == 'OPEN' }.id", String.class)
                .forEach(survey -> take("/v1/survey-instruments/" + survey, "closure", "HR_ADMIN"));
    }

    public static UUID idOf(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
