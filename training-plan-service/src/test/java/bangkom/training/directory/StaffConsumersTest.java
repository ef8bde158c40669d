package bangkom.training.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.identity.People;
import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import bangkom.testkit.Topic;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class StaffConsumersTest {
    private static final String POSITION = """
            {"positionId": "%s", "code": "J-1", "name": "Analis", "unitId": "%s", "jobTier": "%s",
             "jobFamily": "FUNCTIONAL", "jobGrade": 9}""";
    private static final String EMPLOYEE = """
            {"employeeId": "%s", "employmentType": "PPPK", "contractStart": "2026-01-01", "contractEnd": null,
             "jobTier": "JF_AHLI_MUDA", "positionId": "%s", "unitId": "%s", "supervisorId": null,
             "legalStatus": "01", "active": %s, "somethingNew": 1}""";

    @Inject
    People people;

    @Inject
    CurrentScope scope;

    private final UUID agency = UUID.randomUUID();

    @Test
    void positionsAndEmployeesComeInAnyOrderAndAreKeptInTheirLastState() {
        var position = UUID.randomUUID();
        var employee = UUID.randomUUID();
        var unit = UUID.randomUUID();
        try (var topic = new Topic("bangkom.directory.v1")) {
            var key = "employee:" + employee;
            var type = "bangkom.employee.upserted.v1";
            var leaves = EMPLOYEE.formatted(employee, position, unit, false);
            var event = topic.tell(agency, type, key, key, 2, leaves);
            topic.tell(event, agency, type, key, key, 2, leaves);
            topic.tell(agency, type, key, key, 1, EMPLOYEE.formatted(employee, position, unit, true));
            key = "position:" + position;
            type = "bangkom.position.upserted.v1";
            topic.tell(agency, type, key, key, 1, POSITION.formatted(position, unit, "JF_AHLI_PERTAMA"));
            topic.tell(agency, type, key, key, 2, POSITION.formatted(position, unit, "JF_AHLI_MUDA"));
            await().until(() -> events(position, "position_mirror", "position_id") == 2
                    && events(employee, "employee_mirror", "employee_id") == 2);
        }
        assertThat(Sql.text("select active || ' ' || contract_start || ' ' || employment_type from employee_mirror"
                        + " where employee_id = '" + employee + "'"))
                .isEqualTo("false 2026-01-01 PPPK");
        assertThat(Sql.text("select job_tier from position_mirror where position_id = '" + position + "'"))
                .isEqualTo("JF_AHLI_MUDA");
        Api.as(agency, "AUDITOR")
                .get("/v1/training/reconciliation")
                .then()
                .statusCode(200)
                .body("kinds.kind", contains("org-unit", "position", "employee"))
                .body("kinds.objects", contains(0, 1, 1))
                .body("kinds.events", contains(0, 2, 2));
    }

    @Test
    void aTokensBearerIsFoundByNipWithinTheAgencyAlone() throws Exception {
        var employee = UUID.randomUUID();
        var nip = "19900101201501100" + (employee.getMostSignificantBits() & 7);
        try (var topic = new Topic("bangkom.internal.person.v1")) {
            var data = """
                    {"employeeId": "%s", "nip": "%s", "name": "Contoh", "birthDate": "1990-01-01", "rank": "III/a"}""".formatted(employee, nip);
            topic.tell(agency, "bangkom.person.upserted.v1", employee.toString(), "person:" + employee, 1, data);
            await().until(() -> events(employee, "person_mirror", "employee_id") == 1);
        }
        assertThat(found(agency, nip)).contains(employee);
        assertThat(found(UUID.randomUUID(), nip)).isEmpty();
    }

    @Test
    void nationalCompetenciesAreKeptByTheirOwnerAndSeenByAll() {
        var competency = UUID.randomUUID();
        try (var topic = new Topic("bangkom.competency.catalogue.v1")) {
            var key = "competency:" + competency;
            var data = """
                    {"competencyId": "%s", "dictionaryId": "%s", "code": "M.1", "name": "Integritas",
                     "kind": "MANAGERIAL", "visibility": "NATIONAL"}""".formatted(competency, UUID.randomUUID());
            topic.tell(agency, "bangkom.competency-dictionary.published.v1", key, key, 1, "{}");
            topic.tell(agency, "bangkom.competency.published.v1", key, key, 1, data);
            await().until(() -> events(competency, "competency_mirror", "competency_id") == 1);
            var archived = data.replace("M.1", "M.1-LAMA");
            topic.tell(agency, "bangkom.competency.archived.v1", key, key, 2, archived);
            topic.tell(agency, "bangkom.competency.published.v1", key, key, 1, data);
            await().until(() -> Sql.text("select sequence || ' ' || code from competency_mirror where competency_id = '"
                            + competency + "'")
                    .equals("2 M.1-LAMA"));
        }
    }

    @Test
    void whoGoesToAnotherAgencyLeavesTheFormerScopeForThePresentOne() throws Exception {
        var employee = UUID.randomUUID();
        var other = UUID.randomUUID();
        var key = "employee:" + employee;
        var type = "bangkom.employee.upserted.v1";
        var state = EMPLOYEE.formatted(employee, UUID.randomUUID(), UUID.randomUUID(), true);
        var nip = "199001012015021003";
        var person = """
                {"employeeId": "%s", "nip": "%s", "name": "Contoh", "birthDate": "1990-01-01", "rank": "III/a"}""".formatted(employee, nip);
        try (var topic = new Topic("bangkom.directory.v1");
                var people = new Topic("bangkom.internal.person.v1")) {
            topic.tell(agency, type, key, key, 1, state);
            people.tell(agency, "bangkom.person.upserted.v1", employee.toString(), "person:" + employee, 1, person);
            topic.tell(agency, "bangkom.employee.transferred.v1", key, key, 2, "{}");
            topic.tell(other, "bangkom.employee.transferred.v1", key, key, 3, "{}");
            topic.tell(other, type, key, key, 4, state);
            people.tell(other, "bangkom.person.upserted.v1", employee.toString(), "person:" + employee, 2, person);
            var late = topic.tell(agency, type, key, key, 1, state);
            await().until(() -> Sql.number("select count(*) from inbox where event_id = '" + late + "'") == 1
                    && events(employee, "person_mirror", "employee_id") == 2);
        }
        assertThat(Sql.column("select agency_id || ' ' || sequence from employee_mirror where employee_id = '"
                        + employee + "'"))
                .containsExactly(other + " 4");
        assertThat(found(agency, nip)).isEmpty();
        assertThat(found(other, nip)).contains(employee);
        assertThat(Sql.column("select agency_id from former_agency where employee_id = '" + employee + "'"))
                .containsExactly(agency.toString());
        Sql.execute("""
                insert into jp_credit values ('%s', '%s', '%s', 'SEMINAR', '{2026-02-01}', '2026-02-01', 2026, 4, 4, null,
                    null, null, '2026-02-02Z')""".formatted(UUID.randomUUID(), agency, employee));
        var copy = Api.asPerson(other, nip, "EMPLOYEE").get("/v1/training/own-data");
        copy.then().statusCode(200).body("records.jp_credit.agency_id", contains(agency.toString()));
        assertThat(Sql.number(
                        "select count(*) from dead_letter where record_key in ('" + key + "', '" + employee + "')"))
                .isZero();
    }

    @Test
    void whoIsErasedIsForgottenAlsoByTheTombstoneAlone() {
        var told = UUID.randomUUID();
        var emptied = UUID.randomUUID();
        try (var topic = new Topic("bangkom.directory.v1");
                var people = new Topic("bangkom.internal.person.v1")) {
            for (var employee : List.of(told, emptied)) {
                var key = "employee:" + employee;
                var state = EMPLOYEE.formatted(employee, UUID.randomUUID(), UUID.randomUUID(), true);
                topic.tell(agency, "bangkom.employee.upserted.v1", key, key, 1, state);
                people.tell(
                        agency,
                        "bangkom.person.upserted.v1",
                        employee.toString(),
                        "person:" + employee,
                        1,
                        """
                        {"employeeId": "%s", "nip": "1", "name": "Contoh"}""".formatted(employee));
            }
            await().until(() -> events(emptied, "person_mirror", "employee_id") == 1
                    && events(emptied, "employee_mirror", "employee_id") == 1);
            var key = "employee:" + told;
            topic.tell(
                    agency, "bangkom.employee.erased.v1", key, key, 2, Contract.example("bangkom.employee.erased.v1"));
            people.tell(
                    agency,
                    "bangkom.person.erased.v1",
                    told.toString(),
                    "person:" + told,
                    2,
                    Contract.example("bangkom.person.erased.v1"));
            key = "employee:" + emptied;
            topic.tombstone(agency, "bangkom.employee.erased.v1", key, key, 2);
            people.tombstone(agency, "bangkom.person.erased.v1", emptied.toString(), "person:" + emptied, 2);
            await().until(() -> Sql.number("""
                    select (select count(*) from person_mirror where agency_id = '%1$s')
                        + (select count(*) from employee_mirror where agency_id = '%1$s')""".formatted(agency)) == 0);
        }
    }

    @Test
    void aClosedUnitOrPostIsKnownAsSuch() {
        try (var topic = new Topic("bangkom.directory.v1")) {
            for (var type : List.of("bangkom.org-unit.deactivated.v1", "bangkom.position.deactivated.v1")) {
                var id = UUID.randomUUID();
                var subject = type.replace("bangkom.", "").replace(".deactivated.v1", ":") + id;
                var data = Contract.example(type).replaceFirst("(unit|position)Id\": \"[^\"]*", "$1Id\": \"" + id);
                Contract.assertMatches(type, data);
                topic.tell(agency, type, subject, subject, 2, data);
                var table = type.contains("org-unit") ? "org_unit_mirror" : "position_mirror";
                var column = type.contains("org-unit") ? "unit_id" : "position_id";
                await().until(() -> events(id, table, column) == 2);
                assertThat(Sql.text("select active from " + table + " where " + column + " = '" + id + "'"))
                        .isIn("f", "false");
            }
        }
    }

    private Optional<UUID> found(UUID in, String nip) throws Exception {
        return scope.call(
                new AgencyScope(in), () -> QuarkusTransaction.requiringNew().call(() -> people.employeeWithNip(nip)));
    }

    private static long events(UUID id, String table, String column) {
        return Sql.number("select coalesce(max(sequence), 0) from " + table + " where " + column + " = '" + id + "'");
    }
}
