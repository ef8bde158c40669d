package bangkom.commons.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.testkit.Infrastructure;
import bangkom.testkit.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class InboxRetentionTest {
    @Inject
    InboxRetention retention;

    @Inject
    Clock clock;

    @Test
    void whatNoTopicKeepsAnyMoreIsForgottenAndNothingElse() throws SQLException {
        var old = received(Duration.ofDays(801));
        var young = received(Duration.ofDays(799));
        retention.forgetOld();
        assertThat(Sql.column("select event_id::text from inbox"))
                .contains(young)
                .doesNotContain(old);
    }

    private String received(Duration ago) {
        var id = UUID.randomUUID().toString();
        Sql.execute("insert into inbox (event_id, received_at) values ('%s', '%s')"
                .formatted(id, clock.instant().minus(ago)));
        return id;
    }
}
