package bangkom.training.directory;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import bangkom.testkit.Api;
import bangkom.testkit.Contract;
import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import bangkom.testkit.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DirectoryConsumerTest {
    private static final String TYPE = "bangkom.org-unit.upserted.v1";

    @Test
    void aUnitHeardTwiceOrLateIsKeptOnceInItsLastState() {
        var agency = UUID.randomUUID();
        var unit = UUID.randomUUID();
        var subject = "org-unit:" + unit;
        var data = Contract.example(TYPE).replaceFirst("\"unitId\": \"[^\"]*\"", "\"unitId\": \"" + unit + "\"");
        Contract.assertMatches(TYPE, data);
        try (var topic = new Topic("bangkom.directory.v1")) {
            var event = topic.tell(agency, TYPE, subject, subject, 2, data.replace("Pulau Contoh", "Pulau Baru"));
            topic.tell(event, agency, TYPE, subject, subject, 2, data.replace("Pulau Contoh", "Pulau Baru"));
            var late = topic.tell(agency, TYPE, subject, subject, 1, data);
            var last = "org-unit:" + UUID.randomUUID();
            var unknown = topic.tell(agency, "bangkom.org-unit.renamed.v9", last, last, 1, "{}");
            await().until(() -> Sql.number("select count(*) from inbox where event_id in ('" + event + "', '" + late
                            + "', '" + unknown + "')")
                    == 3);
        }
        Assertions.assertThat(Sql.column(
                        "select name || ' ' || sequence from org_unit_mirror where unit_id = '" + unit + "'"))
                .containsExactly("Puskesmas Pulau Baru 2");
        Api.as(agency, "AUDITOR")
                .get("/v1/training/reconciliation")
                .then()
                .statusCode(200)
                .body("kinds[0].objects", is(1))
                .body("kinds[0].events", is(2));
        Api.as(UUID.randomUUID(), "AUDITOR")
                .get("/v1/training/reconciliation")
                .then()
                .body("kinds[0].objects", is(0));
    }
}
