package bangkom.training;

import bangkom.testkit.AccessTrial;
import bangkom.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AccessMatrixTest extends AccessTrial {
    AccessMatrixTest() {
        super("training");
    }
}
