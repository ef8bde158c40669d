package bangkom.evaluation.directory;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import bangkom.commons.identity.Role;
import bangkom.evaluation.HeardAgency;
import bangkom.testkit.Contract;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import bangkom.testkit.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SightTest {
    private static final String EVALUATIONS = "/v1/evaluations";

    private HeardAgency agency;
    private HeardAgency.Person manager;
    private HeardAgency.Person other;
    private HeardAgency.Person member;

    @BeforeEach
    void aMemberOfAUnitBelowTheManagers() {
        agency = new HeardAgency();
        manager = agency.employee(null);
        other = agency.employee(null);
        member = agency.employee(null);
        var top = UUID.randomUUID();
        var below = UUID.randomUUID();
        try (var topic = new Topic("bangkom.directory.v1")) {
            unit(topic, top, null);
            unit(topic, below, top);
            place(topic, manager, top);
            place(topic, member, below);
        }
        await().until(() ->
                Sql.number("select sum(sequence) from employee_mirror where agency_id = '" + agency.id + "'") == 5
                        && Sql.number("select count(*) from org_unit_mirror where agency_id = '" + agency.id + "'")
                                == 2);
        agency.design("REACTION", 0, 3, "ALUMNI");
        var session = UUID.randomUUID();
        agency.completes(session, member);
        agency.completeSession(session, UUID.randomUUID(), 0);
        agency.evaluation(session, "OPEN");
    }

    @Test
    void aManagerSeesWhatConcernsTheOwnUnitAndAllBelowAndNotTheAgency() {
        agency.as(manager, Role.UNIT_MANAGER).get(EVALUATIONS).then().body("items", hasSize(1));
        agency.as(other, Role.UNIT_MANAGER).get(EVALUATIONS).then().body("items", empty());
        agency.as(manager, Role.EMPLOYEE).get(EVALUATIONS).then().body("items", empty());
        agency.as(member, Role.EMPLOYEE).get(EVALUATIONS).then().body("items", hasSize(1));
        agency.as(other, Role.NATIONAL_ANALYST).get(EVALUATIONS).then().body("items", hasSize(1));
        agency.as(other, Role.AUDITOR).get(EVALUATIONS).then().body("items", hasSize(1));
    }

    @Test
    void aDelegateSeesWhatTheManagerSeesUntilItIsRevoked() {
        var id = UUID.randomUUID();
        tellDelegation("granted", id, 1);
        await().until(() -> Sql.number("select count(*) from acting_for where delegation_id = '" + id + "'") == 1);
        var acting = agency.as(other, Role.EMPLOYEE).header("X-On-Behalf-Of", id.toString());
        acting.get(EVALUATIONS).then().statusCode(200).body("items", hasSize(1));
        tellDelegation("revoked", id, 2);
        await().until(() -> Sql.number("select count(*) from acting_for where delegation_id = '" + id + "'") == 0);
        agency.as(other, Role.EMPLOYEE)
                .header("X-On-Behalf-Of", id.toString())
                .get(EVALUATIONS)
                .then()
                .statusCode(403);
    }

    private void tellDelegation(String what, UUID id, long sequence) {
        var type = "bangkom.delegation." + what + ".v1";
        var data = """
                {"delegationId": "%s", "delegatorId": "%s", "delegateId": "%s", "role": "UNIT_MANAGER", "unitId": null,
                 "validFrom": "2026-03-01", "validTo": "2027-02-01"}""".formatted(id, manager.id(), other.id());
        Contract.assertMatches(type, data);
        try (var topic = new Topic("bangkom.directory.v1")) {
            topic.tell(agency.id, type, "delegation:" + id, "delegation:" + id, sequence, data);
        }
    }

    private void unit(Topic topic, UUID unit, UUID parent) {
        topic.tell(agency.id, "bangkom.org-unit.upserted.v1", "org-unit:" + unit, "org-unit:" + unit, 1, """
                {"unitId": "%s", "parentId": %s}""".formatted(
                        unit, parent == null ? null : '"' + parent.toString() + '"'));
    }

    private void place(Topic topic, HeardAgency.Person person, UUID unit) {
        var subject = "employee:" + person.id();
        topic.tell(agency.id, "bangkom.employee.upserted.v1", subject, subject, 2, """
                {"employeeId": "%s", "unitId": "%s", "supervisorId": null, "active": true}""".formatted(person.id(), unit));
    }
}
