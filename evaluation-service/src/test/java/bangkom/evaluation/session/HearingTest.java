package bangkom.evaluation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import bangkom.commons.identity.Role;
import bangkom.evaluation.HeardAgency;
import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import bangkom.testkit.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class HearingTest {
    private final HeardAgency agency = new HeardAgency();

    @Test
    void whatIsHeardTwiceOrLateIsKeptOnceInItsLastState() {
        var boss = agency.employee(null);
        var session = UUID.randomUUID();
        var type = "bangkom.session.started.v1";
        var data = Contract.example(type).replaceFirst("(\"sessionId\": )\"[^\"]*\"", "$1\"" + session + "\"");
        agency.completeSession(session, UUID.randomUUID(), 1);
        agency.completes(session, boss);
        try (var topic = new Topic("bangkom.training.session.v1")) {
            var subject = "session:" + session;
            topic.tell(agency.id, type, session.toString(), subject, 3, data);
            var last = topic.tell(agency.id, "bangkom.session.renamed.v9", session.toString(), subject, 4, data);
            topic.tell(last, agency.id, "bangkom.session.renamed.v9", session.toString(), subject, 4, data);
            await().until(() -> Sql.number("select count(*) from inbox where event_id = '" + last + "'") == 1);
        }
        assertThat(Sql.text(
                        "select status || ' ' || sequence from session_mirror where session_id = '" + session + "'"))
                .isEqualTo("COMPLETED 5");
        Api.as(agency.id, Role.AUDITOR)
                .get("/v1/evaluation/reconciliation")
                .then()
                .statusCode(200)
                .body("kinds.find { it.kind == 'employee' }.events", is(1))
                .body("kinds.find { it.kind == 'person' }.objects", is(1))
                .body("kinds.find { it.kind == 'session' }.events", is(5))
                .body("kinds.find { it.kind == 'completion' }.objects", is(1));
        Api.as(UUID.randomUUID(), Role.AUDITOR)
                .get("/v1/evaluation/reconciliation")
                .then()
                .body("kinds.objects.sum()", is(0));
    }

    @Test
    void everyTableWithAnAgencyForcesRowLevelSecurity() {
        assertThat(Sql.column("""
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_id'
                where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
                  and (not c.relforcerowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid))""")).isEmpty();
    }
}
