package bangkom.competency;

import bangkom.testkit.Infrastructure;
import bangkom.testkit.ListTrial;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ListsTest extends ListTrial {
    ListsTest() {
        super("competency");
    }
}
